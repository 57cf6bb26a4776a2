package dev.atalaya.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/// Stacked bars with a legend, an axis and a brush. The brush is drawn, moved and taken by its edges with the mouse;
/// with the keys Left and Right move it, Shift and Control with them move its right and its left edge. A double click
/// or
/// Escape clears it. It snaps to bars.
public final class Histogram extends Region {

    private static final double NEAR_PIXELS = 5;

    private final BarsCanvas canvas = new BarsCanvas();
    private final HBox legend = new HBox();
    private final BarTip tip = new BarTip();
    private final Label axis = new Label();
    private final Region line = ink("histogram-line");
    private final Region band = ink("histogram-band");
    private final Region edge = ink("histogram-edge");
    private final Region over = ink("histogram-over");
    private final List<Region> dots = new ArrayList<>();
    private final Consumer<@Nullable Span> chosen;
    private Bars bars = Bars.NONE;
    private @Nullable Span brush;
    private @Nullable Brush gesture;
    private int hovered = -1;

    /// @param chosen hears what the user brushed, null for nothing, once he lets go
    public Histogram(Consumer<@Nullable Span> chosen) {
        this.chosen = chosen;
        getStyleClass().add("histogram");
        axis.getStyleClass().add("histogram-axis");
        axis.setVisible(false);
        legend.getStyleClass().add("histogram-legend");
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMouseTransparent(true);
        getChildren().addAll(axis, line, band, edge, over, canvas, legend, tip);
        for (Region one : List.of(line, band, edge, over))
            one.backgroundProperty().subscribe(_ -> draw());
        axis.textFillProperty().subscribe(_ -> draw());
        setFocusTraversable(true);
        focusedProperty().subscribe(_ -> draw());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(mouse -> hover(mouse.getX()));
        setOnMouseExited(_ -> hover(-1));
        setOnKeyPressed(this::key);
    }

    private static Region ink(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setVisible(false);
        return region;
    }

    public void show(Bars shown, @Nullable Span chosenSpan) {
        if (!shown.series().equals(bars.series())) legend(shown.series());
        bars = shown;
        if (gesture == null) brush = chosenSpan;
        if (brush != null && brush.to() > bars.bars().size()) brush = null;
        hovered = Math.min(hovered, bars.bars().size() - 1);
        draw();
    }

    private void legend(List<Bars.Series> series) {
        legend.getChildren().clear();
        dots.clear();
        for (Bars.Series one : series) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            one.tone().on(dot);
            dot.backgroundProperty().subscribe(_ -> draw());
            dots.add(dot);
            Label name = new Label(one.name(), dot);
            name.getStyleClass().addAll("small", "muted");
            name.setMinWidth(USE_PREF_SIZE);
            legend.getChildren().add(name);
        }
    }

    private void draw() {
        List<Paint> paints = dots.stream().map(Histogram::paint).toList();
        canvas.draw(
                bars,
                brush,
                hovered,
                isFocused(),
                new BarsCanvas.Ink(
                        paints,
                        axis.getTextFill(),
                        paint(line),
                        paint(band),
                        paint(edge),
                        paint(over),
                        axis.getFont()));
    }

    private static Paint paint(Region region) {
        var background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) return Color.TRANSPARENT;
        return background.getFills().getLast().getFill();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (canvas.getWidth() != width || canvas.getHeight() != getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(getHeight());
            draw();
        }
        double legendWidth = Math.min(width, legend.prefWidth(-1));
        legend.resizeRelocate(width - legendWidth, 0, legendWidth, legend.prefHeight(-1));
        for (Region one : List.of(line, band, edge, over)) one.resizeRelocate(0, 0, 1, 1);
        axis.resizeRelocate(0, 0, 1, 1);
        tip.autosize();
    }

    private double at(double x) {
        return canvas.at(x, bars.bars().size());
    }

    private double near() {
        return NEAR_PIXELS / canvas.step(bars.bars().size());
    }

    private void pressed(MouseEvent mouse) {
        requestFocus();
        if (mouse.getButton() != MouseButton.PRIMARY || bars.bars().isEmpty()) return;
        if (mouse.getClickCount() == 2) {
            choose(null);
            return;
        }
        gesture = Brush.press(at(mouse.getX()), near(), brush, bars.bars().size());
    }

    private void dragged(MouseEvent mouse) {
        if (gesture == null) return;
        tip.hide();
        brush = gesture.drag(at(mouse.getX()));
        draw();
    }

    private void released(MouseEvent mouse) {
        if (gesture == null) return;
        Span span = gesture.drag(at(mouse.getX()));
        gesture = null;
        choose(span);
    }

    private void choose(@Nullable Span span) {
        brush = span;
        draw();
        chosen.accept(span);
    }

    private void hover(double x) {
        boolean inside = x >= 0 && !bars.bars().isEmpty();
        hovered = inside ? Math.min((int) at(x), bars.bars().size() - 1) : -1;
        boolean atEdge = inside && Brush.atEdge(at(x), near(), brush);
        setCursor(atEdge ? Cursor.H_RESIZE : Cursor.DEFAULT);
        if (hovered < 0) tip.hide();
        else tip.show(bars, hovered, x, getWidth());
        draw();
    }

    private void key(KeyEvent key) {
        // Those lead back and forward.
        if (key.isAltDown()) return;
        int count = bars.bars().size();
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean clear = key.getCode() == KeyCode.ESCAPE && brush != null;
        if (clear) choose(null);
        else if (by == 0 || count == 0) return;
        else if (brush == null) choose(by > 0 ? new Span(0, 1) : new Span(count - 1, count));
        else if (key.isShiftDown()) choose(brush.withTo(brush.to() + by, count));
        else if (key.isShortcutDown()) choose(brush.withFrom(brush.from() + by));
        else choose(brush.moved(by, count));
        key.consume();
    }
}
