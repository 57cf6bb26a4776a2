package dev.atalaya.ui.findings;

import dev.atalaya.ui.shell.Bag;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Puts one question at a time over the window; it goes with the screen.
final class Dialogs {

    private final Pane over;
    private final StackPane scrim = new StackPane();

    Dialogs(Pane over, Bag bag) {
        this.over = over;
        scrim.getStyleClass().add("dialog-scrim");
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) close();
        });
        bag.add(this::close);
    }

    /// @param made makes the pane, given what closes it
    /// @param focus gets the keyboard, found by its id
    void open(Function<Runnable, Region> made, String focus) {
        Region pane = made.apply(this::close);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.getChildren().setAll(pane);
        if (!over.getChildren().contains(scrim)) over.getChildren().add(scrim);
        Node first = pane.lookup("#" + focus);
        if (first != null) first.requestFocus();
    }

    private void close() {
        over.getChildren().remove(scrim);
        scrim.getChildren().clear();
    }
}
