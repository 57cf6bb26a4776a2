package dev.atalaya.ui.report;

import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.insight.sheet.Line;
import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.texts.TimeTicks;
import dev.atalaya.ui.control.TimeAxis;
import dev.atalaya.ui.control.TimeBars;
import dev.atalaya.ui.control.TimeInk;
import dev.atalaya.ui.control.TimeRow;
import dev.atalaya.ui.control.TimeWindow;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What somebody was over time; over a day's part its hours.
final class ChartCell extends TableCell<ReportLine, ReportLine> {

    private static final double BESIDE = 14;

    private final ReportViewModel model;
    private final Words words;
    private final SheetWords says;
    private final DotsTip tips;
    private final TimeBars bars;
    private final TimeAxis axis;
    private final Tooltip tip = new Tooltip();
    private Subscription chosen = Subscription.EMPTY;
    private TimeRow.Hit hit = new TimeRow.Hit.Nothing();

    ChartCell(ReportViewModel model, TimeWindow window, TimeInk ink, BooleanSupplier wheelIsFree, Words words) {
        this.model = model;
        this.words = words;
        says = new SheetWords(words.texts());
        tips = new DotsTip(words, says);
        bars = new TimeBars(window, ink);
        axis = new TimeAxis(window, ink);
        getStyleClass().add("chart-cell");
        bars.onWheel(wheelIsFree);
        bars.onMarks(this::open);
        bars.onOver(this::over);
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    private void follow(boolean on) {
        chosen.unsubscribe();
        chosen = on ? model.selectedProperty().subscribe(_ -> show(getItem())) : Subscription.EMPTY;
        if (!on) tip.hide();
    }

    @Override
    protected void updateItem(@Nullable ReportLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(null);
        if (empty || line == null) return;
        show(line);
    }

    private void show(@Nullable ReportLine line) {
        switch (line) {
            case null -> setGraphic(null);
            case ReportLine.OfPart part -> {
                setGraphic(axis);
                axis.show(part.part().day() == null ? null : ticks(part.part()));
            }
            case ReportLine.OfAgent agent -> {
                setGraphic(bars);
                bars.show(row(agent));
            }
        }
    }

    private TimeTicks ticks(Part part) {
        return new TimeTicks(part.axis().from(), part.zone(), words.texts().locale());
    }

    private TimeRow row(ReportLine.OfAgent agent) {
        Instant start = agent.part().axis().from();
        Line line = agent.line();
        Instant now = model.floor().now();
        Dot selected = model.selectedProperty().get();
        boolean present = agent.part().axis().contains(now);
        return new TimeRow(
                line.bars().stream()
                        .map(bar -> new TimeRow.Bar(since(start, bar.from()), since(start, bar.to()), fill(bar.sort())))
                        .toList(),
                line.dots().stream()
                        .map(dot -> new TimeRow.Mark(since(start, dot.at()), !dot.assignable()))
                        .toList(),
                present ? since(start, now) : -1,
                selected == null ? -1 : line.dots().indexOf(selected));
    }

    private static double since(Instant start, Instant at) {
        return Duration.between(start, at).toMillis();
    }

    private static TimeRow.Fill fill(LedgerEntry.Sort kind) {
        return switch (kind) {
            case ASSIGNABLE -> TimeRow.Fill.OK;
            case PAUSED -> TimeRow.Fill.WARN;
            case OFFLINE -> TimeRow.Fill.OFF;
            case UNKNOWN -> TimeRow.Fill.UNKNOWN;
        };
    }

    /// One click after the other goes through those that are drawn as one, the first that needs a reason first.
    private void open(TimeRow.Hit.OnMarks marks) {
        if (!(getItem() instanceof ReportLine.OfAgent agent)) return;
        List<Dot> dots = agent.line().dots().subList(marks.first(), marks.last() + 1);
        Dot selected = model.selectedProperty().get();
        int at = selected == null ? -1 : dots.indexOf(selected);
        model.select(
                at >= 0
                        ? dots.get((at + 1) % dots.size())
                        : dots.stream()
                                .filter(dot -> !dot.assignable())
                                .findFirst()
                                .orElse(dots.getFirst()));
    }

    private void over(TimeRow.Hit now, MouseEvent mouse) {
        if (now.equals(hit)) return;
        hit = now;
        tip.hide();
        setCursor(now instanceof TimeRow.Hit.OnMarks ? javafx.scene.Cursor.HAND : javafx.scene.Cursor.DEFAULT);
        List<String> lines = said(now);
        if (lines.isEmpty()) return;
        tip.setText(String.join("\n", lines));
        tip.show(this, mouse.getScreenX() + BESIDE, mouse.getScreenY() + BESIDE);
    }

    private List<String> said(TimeRow.Hit now) {
        if (!(getItem() instanceof ReportLine.OfAgent agent)) return List.of();
        return switch (now) {
            case TimeRow.Hit.OnBar(int index) ->
                says.bar(agent.line().bars().get(index), agent.part().zone());
            case TimeRow.Hit.OnMarks(int first, int last) ->
                tips.lines(
                        agent.line().dots().subList(first, last + 1),
                        agent.part().zone());
            case TimeRow.Hit.Nothing _ -> List.of();
        };
    }
}
