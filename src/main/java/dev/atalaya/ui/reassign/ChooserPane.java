package dev.atalaya.ui.reassign;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Reassigning by keyboard: type a name, see what each target would mean, press Enter.
final class ChooserPane extends VBox {

    private static final double ROW = 36;
    private static final int ROWS = 9;

    private final TextField words = new TextField();
    private final ListView<Option> list = new ListView<>();
    private final Consumer<DropTarget> chosen;

    /// @param chosen called once with the target, or with nothing when the user gives up
    ChooserPane(
            List<ConversationView> conversations,
            Texts texts,
            DropWords drop,
            ReassignViewModel model,
            Consumer<DropTarget> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("modal", "chooser-pane");
        Label title = new Label(texts.get(
                conversations.size() == 1 ? "chooser.title.one" : "chooser.title.many", conversations.size()));
        title.getStyleClass().add("modal-title");
        words.setPromptText(texts.get("chooser.prompt"));
        words.setId("chooser-words");
        list.setId("chooser-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setPlaceholder(new Label(texts.get("chooser.none")));
        list.setCellFactory(view -> new OptionCell(drop));
        words.textProperty().subscribe(text -> {
            list.getItems().setAll(model.options(conversations, text));
            list.getSelectionModel().selectFirst();
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> choose());
        getChildren().addAll(title, words, list);
    }

    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (code == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else if (code == KeyCode.ENTER) choose();
        else return;
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
        event.consume();
    }

    private void choose() {
        Option option = list.getSelectionModel().getSelectedItem();
        if (option != null) chosen.accept(option.target());
    }

    void begin() {
        words.requestFocus();
    }
}
