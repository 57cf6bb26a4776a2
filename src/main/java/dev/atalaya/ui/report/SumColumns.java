package dev.atalaya.ui.report;

import dev.atalaya.insight.Sums;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/// The sums beside the chart.
final class SumColumns {

    private static final double WIDE = 1500;
    private static final double NARROW = 900;
    private static final double LEAST = 64;
    private static final double PAD = 32;
    private static final double LETTER = 6.4;

    private final Words words;
    private final SheetWords says;
    private final List<TableColumn<ReportLine, ReportLine>> all = new ArrayList<>();

    SumColumns(Words words) {
        this.words = words;
        says = new SheetWords(words.texts());
        time("assignable", SortKey.ASSIGNABLE, Tone.OK, Sums::assignable, _ -> "");
        time("paused", SortKey.PAUSED, Tone.WARN, Sums::pausedInAll, says::paused);
        time("offline", SortKey.OFFLINE, Tone.MUTED, Sums::offline, _ -> "");
        time("unknown", SortKey.UNKNOWN, Tone.ACCENT, Sums::unknown, says::unknown);
        add("received", SortKey.RECEIVED, sums -> SumCell.Said.of(Integer.toString(sums.received()), Tone.ACCENT));
        add("notAssignable", SortKey.NOT_ASSIGNABLE, SumColumns::notAssignable);
        add("firstReply", SortKey.FIRST_REPLY, SumColumns::firstReply);
        add("openAtEnd", SortKey.OPEN, sums -> SumCell.Said.of(Integer.toString(sums.openAtEnd()), Tone.ACCENT));
    }

    List<TableColumn<ReportLine, ReportLine>> all() {
        return all;
    }

    /// Shows those that say something.
    ///
    /// @param unknown whether anything is unknown
    /// @param width of the table: in a narrow one the chart needs the room more
    /// @return the room they take
    double show(boolean unknown, double width) {
        double taken = 0;
        for (TableColumn<ReportLine, ReportLine> column : all) {
            SortKey key = (SortKey) column.getUserData();
            boolean seen = switch (key) {
                case UNKNOWN -> unknown;
                case FIRST_REPLY, OPEN -> width >= WIDE;
                case OFFLINE -> width >= NARROW;
                default -> true;
            };
            column.setVisible(seen);
            head(column, width < NARROW ? "report.short." : "report.head.");
            if (seen) taken += column.getPrefWidth();
        }
        return taken;
    }

    private void time(
            String key, SortKey sort, Tone tone, Function<Sums, Duration> value, Function<Sums, String> more) {
        add(key, sort, sums -> {
            Duration time = value.apply(sums);
            return new SumCell.Said(Times.hours(time), time.isZero() ? Tone.MUTED : tone, more.apply(sums));
        });
    }

    private void add(String key, SortKey sort, Function<Sums, SumCell.Said> said) {
        TableColumn<ReportLine, ReportLine> column = Columns.plain("", _ -> new SumCell(said));
        column.setUserData(sort);
        column.setId("report-" + key);
        all.add(column);
    }

    /// In a narrow table the heading is short too.
    private void head(TableColumn<ReportLine, ReportLine> column, String family) {
        String heading = words.get(family + column.getId().substring("report-".length()));
        column.setText(heading);
        column.setPrefWidth(Math.max(LEAST, Math.floor(heading.length() * LETTER + PAD)));
    }

    private static SumCell.Said notAssignable(Sums sums) {
        int count = sums.notAssignable();
        return SumCell.Said.of(Integer.toString(count), count > 0 ? Tone.BAD : Tone.MUTED);
    }

    private static SumCell.Said firstReply(Sums sums) {
        Duration reply = sums.firstReplyMedian().orElse(null);
        return SumCell.Said.of(reply == null ? "–" : Times.exact(reply), reply == null ? Tone.MUTED : Tone.ACCENT);
    }
}
