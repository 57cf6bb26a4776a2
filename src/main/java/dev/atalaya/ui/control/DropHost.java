package dev.atalaya.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lies over a screen and drops small panes down from their buttons, one at a time. A click elsewhere or Escape closes
/// what is open and gives the focus back.
public final class DropHost extends Pane {

    private static final double MARGIN = 8;

    private @Nullable Region open;
    private @Nullable Node anchor;

    public DropHost() {
        getStyleClass().add("drop-host");
        setVisible(false);
        setOnMousePressed(mouse -> {
            if (mouse.getTarget() == this) close();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close();
            key.consume();
        });
    }

    /// Opens the content under the anchor; closes it where it was open there.
    ///
    /// @param focus gets the keys
    public void open(Node under, Region content, Node focus) {
        boolean same = anchor == under;
        close();
        if (same) return;
        StackPane pane = new StackPane(content);
        pane.getStyleClass().add("drop-pane");
        open = pane;
        anchor = under;
        getChildren().setAll(pane);
        setVisible(true);
        requestLayout();
        focus.requestFocus();
    }

    public void close() {
        Node back = anchor;
        open = null;
        anchor = null;
        getChildren().clear();
        setVisible(false);
        if (back != null) back.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        if (open == null || anchor == null) return;
        Bounds under = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        double top = under.getMaxY() + 4;
        double width = Math.min(open.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = Math.min(open.prefHeight(width), Math.max(80, getHeight() - top - MARGIN));
        double x = Math.clamp(under.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
        open.resizeRelocate(snapPositionX(x), snapPositionY(top), snapSizeX(width), snapSizeY(height));
    }
}
