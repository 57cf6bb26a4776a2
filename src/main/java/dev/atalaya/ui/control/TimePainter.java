package dev.atalaya.ui.control;

import dev.atalaya.texts.TimeTicks;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws rows and axes of a time chart.
record TimePainter(GraphicsContext g, TimeInk.Ink ink) {

    private static final double COUNT = 9.5;
    private static final double ROUND = 4;
    private static final double HATCH = 5;

    void row(TimeRow row, TimeWindow.Seen seen, double width, double height) {
        g.clearRect(0, 0, width, height);
        if (width <= 0) return;
        TimeLanes lanes = TimeLanes.of(seen, height);
        double drawn = Double.NEGATIVE_INFINITY;
        TimeRow.Fill last = TimeRow.Fill.OFF;
        for (TimeRow.Bar bar : row.bars()) {
            if (bar.to() <= seen.from() || bar.from() >= seen.to()) continue;
            double left = Math.max(0, seen.x(bar.from(), width));
            double right = Math.min(width, seen.x(bar.to(), width));
            // Thousands of stretches narrower than a pixel would be drawn over each other for nothing.
            if (right - drawn < 0.5 && bar.fill() == last) continue;
            bar(bar.fill(), left, Math.max(1, right - left), lanes.top());
            drawn = right;
            last = bar.fill();
        }
        if (row.now() >= seen.from() && row.now() <= seen.to()) {
            g.setFill(ink.now());
            g.fillRect(Math.round(seen.x(row.now(), width)), 2, 1, height - 4);
        }
        for (TimeDots.Dot dot : TimeDots.of(row.marks(), seen, width)) dot(dot, dot.holds(row.chosen()), lanes.marks());
    }

    private void bar(TimeRow.Fill fill, double left, double width, double top) {
        double x = Math.round(left);
        double w = Math.max(1, Math.round(left + width) - x - (width > 3 ? 1 : 0));
        g.setFill(paint(fill));
        double round = Math.min(ROUND, w);
        g.fillRoundRect(x, top, w, TimeLanes.BAR, round, round);
        if (fill != TimeRow.Fill.UNKNOWN) return;
        g.save();
        g.beginPath();
        g.rect(x, top, w, TimeLanes.BAR);
        g.clip();
        g.setStroke(ink.hatch());
        g.setLineWidth(1);
        double first = x - TimeLanes.BAR - (x % HATCH);
        for (double at = first; at < x + w; at += HATCH) g.strokeLine(at, top + TimeLanes.BAR, at + TimeLanes.BAR, top);
        g.restore();
    }

    private Paint paint(TimeRow.Fill fill) {
        return switch (fill) {
            case OK -> ink.ok();
            case WARN -> ink.warn();
            case OFF, UNKNOWN -> ink.off();
        };
    }

    private void dot(TimeDots.Dot dot, boolean chosen, double middle) {
        boolean one = dot.count() == 1;
        double more = chosen ? 4 : 0;
        double width = dot.width() + more;
        double height = (one ? TimeDots.SIZE : TimeDots.TALL) + (one ? more : 0);
        double x = dot.x() - width / 2;
        double y = middle - height / 2;
        g.setFill(dot.bad() ? ink.bad() : ink.mark());
        g.fillRoundRect(x, y, width, height, height, height);
        g.setStroke(chosen ? ink.text() : ink.ring());
        g.setLineWidth(chosen ? 1.5 : 0.5);
        g.strokeRoundRect(x, y, width, height, height, height);
        if (one) return;
        g.setFont(Font.font(ink.font().getFamily(), COUNT));
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(dot.bad() ? ink.onBad() : ink.onMark());
        g.fillText(Integer.toString(dot.count()), dot.x(), middle);
    }

    void axis(List<TimeTicks.Tick> ticks, TimeWindow.Seen seen, double width, double height) {
        g.clearRect(0, 0, width, height);
        g.setFont(ink.font());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        Text measured = new Text();
        measured.setFont(ink.font());
        for (TimeTicks.Tick tick : ticks) {
            double x = seen.x(tick.at(), width);
            if (x < -1 || x > width) continue;
            g.setFill(ink.grid());
            g.fillRect(Math.round(x), height - (tick.strong() ? 8 : 5), 1, tick.strong() ? 8 : 5);
            measured.setText(tick.text());
            if (Math.round(x) + 3 + measured.getLayoutBounds().getWidth() > width) continue;
            g.setFill(ink.text());
            g.fillText(tick.text(), Math.round(x) + 3, height / 2);
        }
    }
}
