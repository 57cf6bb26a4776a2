package dev.atalaya.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/// A chip that opens what it filters by; while it does filter it is coloured and has a cross that ends it, as the
/// Delete
/// key does.
public final class FilterChip extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double MOST = 260;

    private final Node down = Icon.DOWN.node();
    private final Label cross = new Label("×");
    private boolean on;

    /// @param end ends its filtering
    public FilterChip(Runnable end) {
        getStyleClass().setAll("chip", "filter-chip");
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        setMaxWidth(MOST);
        cross.getStyleClass().add("chip-cross");
        cross.setOnMousePressed(mouse -> {
            end.run();
            mouse.consume();
        });
        cross.setOnMouseReleased(javafx.event.Event::consume);
        setOnKeyPressed(key -> {
            if (!on || (key.getCode() != KeyCode.DELETE && key.getCode() != KeyCode.BACK_SPACE)) return;
            end.run();
            key.consume();
        });
    }

    public void show(String text, boolean filters) {
        on = filters;
        setText(text);
        setGraphic(filters ? cross : down);
        pseudoClassStateChanged(ON, filters);
    }
}
