package dev.atalaya.ui.reassign;

import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What follows the pointer during a drag: `3 conversations → Ana Castillo (Soporte)`. Lies over the whole window and
/// takes no mouse events.
final class DragGhost extends Pane {

    private static final double OFFSET = 14;

    private final Texts texts;
    private final Label count = new Label();
    private final Label target = new Label();
    private final HBox box = new HBox(count, target);

    DragGhost(Texts texts) {
        this.texts = texts;
        setMouseTransparent(true);
        setManaged(false);
        box.getStyleClass().add("drag-ghost");
        count.getStyleClass().add("strong");
        target.getStyleClass().add("muted");
        getChildren().add(box);
        setVisible(false);
    }

    /// @param x in this pane's coordinates
    void show(int conversations, @Nullable DropTarget over, Tone tone, double x, double y) {
        count.setText(texts.get(conversations == 1 ? "drop.one" : "drop.many", conversations));
        target.setText(over == null ? "" : "→ " + over.label());
        tone.on(box);
        box.autosize();
        box.relocate(x + OFFSET, y + OFFSET);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
