package dev.atalaya.ui.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Puts one question at a time over the window; it goes with the screen.
public final class Dialogs {

    private final Pane over;
    private final StackPane scrim = new StackPane();
    private Runnable closed = () -> {};

    /// @param over lies over the whole window
    public Dialogs(Pane over, Bag bag) {
        this.over = over;
        scrim.getStyleClass().add("dialog-scrim");
        // Before lists and fields in it, which keep the key to themselves.
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            close();
        });
        bag.add(this::close);
    }

    /// @param made makes the pane, given what closes it
    /// @param focus gets the keyboard, found by its id
    public void open(Function<Runnable, Region> made, String focus) {
        open(made, focus, () -> {});
    }

    /// @param made makes the pane, given what closes it
    /// @param focus gets the keyboard, found by its id
    /// @param then runs once it is closed, in whatever way
    public void open(Function<Runnable, Region> made, String focus, Runnable then) {
        close();
        closed = then;
        Region pane = made.apply(this::close);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.getChildren().setAll(pane);
        if (!over.getChildren().contains(scrim)) over.getChildren().add(scrim);
        Node first = pane.lookup("#" + focus);
        if (first != null) first.requestFocus();
    }

    /// Whatever is asked goes unanswered.
    public void close() {
        over.getChildren().remove(scrim);
        scrim.getChildren().clear();
        Runnable then = closed;
        closed = () -> {};
        then.run();
    }
}
