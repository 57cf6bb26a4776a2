package dev.atalaya.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Several of a list, by mouse, arrows and space. Long lists get a field to find by.
public final class CheckList<T> extends VBox {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 12;
    private static final int FIELD_FROM = 9;

    private final ListView<Option<T>> list = new ListView<>();
    private final TextField field = new TextField();
    private final ObservableList<Option<T>> options;
    private final Set<T> chosen;
    private final Consumer<Set<T>> changed;

    /// @param count how many there are of it, may be empty
    public record Option<T>(T value, String text, String count) {}

    /// @param fold makes texts alike for finding
    /// @param prompt of the field to find by
    /// @param changed hears of each change
    public CheckList(
            List<Option<T>> options,
            Set<T> chosen,
            UnaryOperator<String> fold,
            String prompt,
            Consumer<Set<T>> changed) {
        this.chosen = new LinkedHashSet<>(chosen);
        this.changed = changed;
        getStyleClass().add("check-list");
        this.options = FXCollections.observableArrayList(options);
        FilteredList<Option<T>> shown = new FilteredList<>(this.options);
        list.setItems(shown);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.clamp(options.size(), 1, MOST_ROWS) + 2);
        list.setCellFactory(_ -> new CheckCell<>(this.chosen, this::toggle));
        list.getSelectionModel().selectFirst();
        field.setPromptText(prompt);
        field.textProperty().subscribe(text -> {
            String wanted = fold.apply(text.strip());
            shown.setPredicate(option -> fold.apply(option.text()).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        if (options.size() >= FIELD_FROM) getChildren().add(field);
        getChildren().add(list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows how many there are of each, once that is known.
    public void count(Function<T, String> counts) {
        int selected = list.getSelectionModel().getSelectedIndex();
        options.replaceAll(option -> new Option<>(option.value(), option.text(), counts.apply(option.value())));
        list.getSelectionModel().clearAndSelect(selected);
    }

    /// What is to get the keys when it opens.
    public Node first() {
        return field.getParent() == null ? list : field;
    }

    private void pressed(KeyEvent key) {
        boolean inField = field.isFocused();
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER || (code == KeyCode.SPACE && !inField)) {
            Option<T> option = list.getSelectionModel().getSelectedItem();
            if (option != null) toggle(option.value());
        } else if (inField && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            int by = code == KeyCode.DOWN ? 1 : -1;
            int size = list.getItems().size();
            if (size == 0) return;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        } else {
            return;
        }
        key.consume();
    }

    private void toggle(T value) {
        if (!chosen.remove(value)) chosen.add(value);
        list.refresh();
        changed.accept(Set.copyOf(chosen));
    }
}
