package dev.atalaya.ui.control;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// One row of a time chart. Control and wheel, or the wheel alone where nothing else wants it, zoom where the pointer
/// is; dragging, or Shift and wheel, move along the time. All rows of a chart share the [TimeWindow].
public final class TimeBars extends Region {

    private static final double NEAR = 3;
    private static final double STEP = 1.25;
    private static final double STILL = 3;

    private final Canvas canvas = new Canvas();
    private final TimeWindow window;
    private final TimeInk ink;
    private TimeRow row = TimeRow.NONE;
    private Consumer<TimeRow.Hit.OnMarks> opened = _ -> {};
    private BooleanSupplier wheelIsFree = () -> true;
    private BiConsumer<TimeRow.Hit, MouseEvent> over = (_, _) -> {};
    private double pressedAt;
    private double draggedTo;
    private boolean moved;

    public TimeBars(TimeWindow window, TimeInk ink) {
        this.window = window;
        this.ink = ink;
        getStyleClass().add("time-bars");
        getChildren().add(canvas);
        setOnScroll(this::scrolled);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(mouse -> over.accept(hit(mouse.getX(), mouse.getY()), mouse));
        setOnMouseExited(mouse -> over.accept(new TimeRow.Hit.Nothing(), mouse));
        InScene.listen(this, this::follow);
    }

    /// @param action hears which marks were clicked
    public void onMarks(Consumer<TimeRow.Hit.OnMarks> action) {
        opened = action;
    }

    /// @param action hears what the pointer is over
    public void onOver(BiConsumer<TimeRow.Hit, MouseEvent> action) {
        over = action;
    }

    /// @param free false while the wheel alone is to scroll the list that the row is in
    public void onWheel(BooleanSupplier free) {
        wheelIsFree = free;
    }

    public void show(TimeRow shown) {
        row = shown;
        draw();
    }

    public TimeRow row() {
        return row;
    }

    /// What lies there; a mark near by before a bar.
    public TimeRow.Hit hit(double x, double y) {
        TimeWindow.Seen seen = window.seenProperty().get();
        double width = Math.max(1, getWidth());
        if (!TimeLanes.of(seen, getHeight()).onMarks(y)) return row.bar(seen.at(x, width));
        return TimeDots.of(row.marks(), seen, width).stream()
                .filter(dot -> dot.away(x) <= NEAR)
                .min(Comparator.comparingDouble(dot -> dot.away(x)))
                .<TimeRow.Hit>map(dot -> new TimeRow.Hit.OnMarks(dot.first(), dot.last()))
                .orElseGet(() -> row.bar(seen.at(x, width)));
    }

    private Subscription follow() {
        draw();
        return Subscription.combine(
                window.seenProperty().subscribe(this::draw), ink.inkProperty().subscribe(this::draw));
    }

    private void draw() {
        new TimePainter(canvas.getGraphicsContext2D(), ink.inkProperty().get())
                .row(row, window.seenProperty().get(), canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void scrolled(ScrollEvent wheel) {
        boolean sideways = wheel.isShiftDown() || Math.abs(wheel.getDeltaX()) > Math.abs(wheel.getDeltaY());
        double by = sideways && wheel.getDeltaX() != 0 ? wheel.getDeltaX() : wheel.getDeltaY();
        if (by == 0) return;
        if (!sideways && !wheel.isShortcutDown() && !wheelIsFree.getAsBoolean()) return;
        if (sideways) window.pan(-by / Math.max(1, getWidth()));
        else window.zoom(by > 0 ? 1 / STEP : STEP, Math.clamp(wheel.getX() / Math.max(1, getWidth()), 0, 1));
        wheel.consume();
    }

    private void pressed(MouseEvent mouse) {
        pressedAt = mouse.getX();
        draggedTo = mouse.getX();
        moved = false;
    }

    private void dragged(MouseEvent mouse) {
        moved |= Math.abs(mouse.getX() - pressedAt) > STILL;
        if (!moved) return;
        window.pan((draggedTo - mouse.getX()) / Math.max(1, getWidth()));
        draggedTo = mouse.getX();
        mouse.consume();
    }

    private void released(MouseEvent mouse) {
        if (moved || mouse.getButton() != MouseButton.PRIMARY) return;
        if (hit(mouse.getX(), mouse.getY()) instanceof TimeRow.Hit.OnMarks marks) opened.accept(marks);
    }
}
