package dev.atalaya.ui.control;

import dev.atalaya.texts.TimeTicks;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The hours or days above the rows of a time chart. Wheel and dragging do here what they do on the rows.
public final class TimeAxis extends Region {

    private final Canvas canvas = new Canvas();
    private final TimeWindow window;
    private final TimeInk ink;
    private @Nullable TimeTicks ticks;
    private double draggedTo;

    public TimeAxis(TimeWindow window, TimeInk ink) {
        this.window = window;
        this.ink = ink;
        getStyleClass().add("time-axis");
        getChildren().add(canvas);
        setOnScroll(this::scrolled);
        setOnMousePressed(mouse -> draggedTo = mouse.getX());
        setOnMouseDragged(this::dragged);
        InScene.listen(this, this::follow);
    }

    public void show(@Nullable TimeTicks shown) {
        ticks = shown;
        draw();
    }

    private Subscription follow() {
        draw();
        return Subscription.combine(
                window.seenProperty().subscribe(this::draw), ink.inkProperty().subscribe(this::draw));
    }

    private void draw() {
        TimeWindow.Seen seen = window.seenProperty().get();
        List<TimeTicks.Tick> marks =
                ticks == null ? List.of() : ticks.between(seen.from(), seen.to(), canvas.getWidth());
        new TimePainter(canvas.getGraphicsContext2D(), ink.inkProperty().get())
                .axis(marks, seen, canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void scrolled(ScrollEvent wheel) {
        if (wheel.getDeltaY() == 0) return;
        window.zoom(wheel.getDeltaY() > 0 ? 0.8 : 1.25, Math.clamp(wheel.getX() / Math.max(1, getWidth()), 0, 1));
        wheel.consume();
    }

    private void dragged(MouseEvent mouse) {
        window.pan((draggedTo - mouse.getX()) / Math.max(1, getWidth()));
        draggedTo = mouse.getX();
        mouse.consume();
    }
}
