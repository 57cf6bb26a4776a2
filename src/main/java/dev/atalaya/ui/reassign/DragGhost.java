package dev.atalaya.ui.reassign;

import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// What follows the pointer during a drag: `3 conversations → Ana Castillo (Soporte)` and what letting go
/// would mean. Lies over the whole window and
/// takes no mouse events.
final class DragGhost extends Pane {

    private static final double OFFSET = 14;

    private final Texts texts;
    private final Label count = new Label();
    private final Label target = new Label();
    private final Label meaning = new Label();
    private final Label moving = new Label();
    private final VBox box = new VBox(new HBox(count, target), meaning, moving);

    DragGhost(Texts texts) {
        this.texts = texts;
        setMouseTransparent(true);
        setManaged(false);
        box.getStyleClass().add("drag-ghost");
        count.getStyleClass().add("strong");
        target.getStyleClass().add("muted");
        meaning.getStyleClass().addAll("small", "tone-text");
        moving.getStyleClass().addAll("small", "tone-text");
        Tone.ACCENT.on(moving);
        for (Label line : new Label[] {meaning, moving})
            line.managedProperty().bind(line.textProperty().isNotEmpty());
        getChildren().add(box);
        setVisible(false);
    }

    /// @param moves that the group changes, or empty
    /// @param x in this pane's coordinates
    void show(int conversations, String over, String what, String moves, Tone tone, double x, double y) {
        count.setText(texts.get(conversations == 1 ? "drop.one" : "drop.many", conversations));
        target.setText(over.isEmpty() ? "" : " → " + over);
        meaning.setText(what);
        moving.setText(moves);
        tone.on(meaning);
        tone.on(box);
        box.autosize();
        Point2D end = sceneToLocal(getScene().getWidth(), getScene().getHeight());
        box.relocate(
                Math.max(0, Math.min(x + OFFSET, end.getX() - box.getWidth())),
                Math.max(0, Math.min(y + OFFSET, end.getY() - box.getHeight())));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
