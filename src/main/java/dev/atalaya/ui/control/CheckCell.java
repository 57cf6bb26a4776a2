package dev.atalaya.ui.control;

import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A line of a [CheckList].
final class CheckCell<T> extends ListCell<CheckList.Option<T>> {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Set<T> chosen;
    private final StackPane box = new StackPane();
    private final Label text = new Label();
    private final Label count = new Label();
    private final LinePane line = new LinePane(8).fixed(box).lead(text).space().fixed(count);

    CheckCell(Set<T> chosen, Consumer<T> toggle) {
        this.chosen = chosen;
        getStyleClass().add("check-cell");
        box.getStyleClass().add("check-box-mark");
        box.getChildren().add(Icon.DONE.node());
        count.getStyleClass().addAll("small", "muted");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null)
                toggle.accept(getItem().value());
        });
    }

    @Override
    protected void updateItem(CheckList.@Nullable Option<T> option, boolean empty) {
        super.updateItem(option, empty);
        setGraphic(empty || option == null ? null : line);
        if (empty || option == null) return;
        text.setText(option.text());
        count.setText(option.count());
        boolean on = chosen.contains(option.value());
        box.pseudoClassStateChanged(ON, on);
        setAccessibleText((on ? "✓ " : "") + option.text());
    }
}
