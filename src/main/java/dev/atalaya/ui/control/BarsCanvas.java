package dev.atalaya.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Draws bars, axis and brush. Knows no colours of its own.
final class BarsCanvas extends Canvas {

    static final double AXIS = 22;
    static final double SIDE = 10;
    /// The legend stands there.
    private static final double TOP = 30;
    private static final double LEAST_BETWEEN_TICKS = 46;

    /// @param series one for each
    record Ink(List<Paint> series, Paint text, Paint line, Paint brush, Paint edge, Paint hover, Font font) {}

    void draw(Bars bars, @Nullable Span brush, int hovered, boolean focused, Ink ink) {
        GraphicsContext g = getGraphicsContext2D();
        double width = getWidth();
        double base = getHeight() - AXIS;
        g.clearRect(0, 0, width, getHeight());
        int count = bars.bars().size();
        if (count == 0 || width <= 2 * SIDE) return;
        double step = step(count);
        if (brush != null) ground(g, SIDE + brush.from() * step, brush.size() * step, base, ink.brush());
        if (hovered >= 0) ground(g, SIDE + hovered * step, step, base, ink.hover());
        double scale = (base - TOP) / Math.max(1, bars.highest());
        for (int i = 0; i < count; i++) bar(g, bars.bars().get(i), SIDE + i * step, step, base, scale, ink);
        g.setFill(ink.line());
        g.fillRect(0, base, width, 1);
        if (brush != null) edges(g, brush, step, base, focused, ink);
        axis(g, bars, step, base, ink);
    }

    double step(int count) {
        return (getWidth() - 2 * SIDE) / count;
    }

    /// The place under an x, in bars.
    double at(double x, int count) {
        return Math.clamp((x - SIDE) / step(count), 0, count);
    }

    private static void ground(GraphicsContext g, double x, double width, double base, Paint paint) {
        g.setFill(paint);
        g.fillRect(x, 0, width, base);
    }

    private static void bar(
            GraphicsContext g, Bars.Bar bar, double x, double step, double base, double scale, Ink ink) {
        double gap = step >= 9 ? 2 : step >= 4 ? 1 : 0;
        double left = Math.round(x + gap / 2);
        double width = Math.max(1, Math.round(x + step - gap / 2) - left);
        double top = base;
        for (int i = 0; i < bar.values().size(); i++) {
            double height = bar.values().get(i) * scale;
            if (height <= 0) continue;
            double next = Math.min(top - 1, Math.round(top - height));
            g.setFill(ink.series().get(i));
            g.fillRect(left, next, width, top - next);
            top = next;
        }
    }

    private static void edges(GraphicsContext g, Span brush, double step, double base, boolean focused, Ink ink) {
        g.setFill(ink.edge());
        double thick = focused ? 2 : 1.5;
        g.fillRect(SIDE + brush.from() * step - thick / 2, 0, thick, base);
        g.fillRect(SIDE + brush.to() * step - thick / 2, 0, thick, base);
    }

    private static void axis(GraphicsContext g, Bars bars, double step, double base, Ink ink) {
        g.setFill(ink.text());
        g.setFont(ink.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        double free = Double.NEGATIVE_INFINITY;
        for (Bars.Tick tick : bars.ticks()) {
            double x = SIDE + tick.bar() * step;
            if (x < free) continue;
            g.fillText(tick.text(), x, base + AXIS / 2);
            free = x + Math.max(LEAST_BETWEEN_TICKS, tick.text().length() * 6.5 + 14);
        }
    }
}
