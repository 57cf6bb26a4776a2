package dev.atalaya.insight.sheet;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.Sums;
import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The report as a table: a row for each line, a sheet for each part.
public final class SheetTable {

    private final Sheet sheet;
    private final SheetWords words;
    private final Texts texts;

    /// A line and where it stands.
    public record Entry(Part part, Line line) {

        Sums sums() {
            return line.sums();
        }
    }

    public SheetTable(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        words = new SheetWords(texts);
    }

    public Iterator<Entry> rows() {
        return sheet.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> new Entry(part, line)))
                .iterator();
    }

    public Export<Entry> export() {
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(column(
                "from",
                20,
                row -> new Cell.Moment(
                        row.part().axis().from().atZone(row.part().zone()))));
        columns.add(column(
                "to",
                20,
                row -> new Cell.Moment(end(row.part()).atZone(row.part().zone()))));
        columns.add(column("zone", 20, row -> new Cell.Text(row.part().zone().getId())));
        columns.add(column(
                "group", 20, row -> new Cell.Text(String.join(", ", row.line().groups()))));
        columns.add(column("agent", 26, row -> new Cell.Text(row.line().name())));
        columns.add(column("test", 8, row -> new Cell.Text(test(row.line().test()))));
        columns.add(column("assignable", 12, row -> new Cell.Span(row.sums().assignable())));
        columns.add(column("paused", 12, row -> new Cell.Span(row.sums().pausedInAll())));
        columns.add(column("pausedByState", 30, row -> new Cell.Text(words.paused(row.sums()))));
        columns.add(column("offline", 12, row -> new Cell.Span(row.sums().offline())));
        columns.add(column("unknown", 12, row -> new Cell.Span(row.sums().unknown())));
        columns.add(column("received", 10, row -> new Cell.Whole(row.sums().received())));
        columns.add(column("notAssignable", 18, row -> new Cell.Whole(row.sums().notAssignable())));
        columns.add(column(
                "firstReply", 18, row -> span(row.sums().firstReplyMedian().orElse(null))));
        columns.add(column("openAtEnd", 12, row -> new Cell.Whole(row.sums().openAtEnd())));
        // In the table itself: whoever reads the file on has no other place to hear of it.
        String gap = words.gap(sheet);
        if (!gap.isEmpty()) columns.add(column("note", 60, _ -> new Cell.Text(gap)));
        return new Export<>(title(), columns, row -> title(row.part()));
    }

    /// Nobody knows what is still to come.
    private Instant end(Part part) {
        Instant end = part.axis().to();
        return sheet.made().isBefore(end) ? sheet.made() : end;
    }

    private Column<Entry> column(String key, int width, Function<Entry, Cell> value) {
        return new Column<>(key, texts.get("report.column." + key), width, value);
    }

    private String test(TestFlag flag) {
        return words.test(flag);
    }

    private static Cell span(@Nullable Duration length) {
        return length == null ? new Cell.Text("") : new Cell.Span(length);
    }

    private String title() {
        return sheet.parts().isEmpty()
                ? texts.get("report.title")
                : title(sheet.parts().getFirst());
    }

    private String title(Part part) {
        if (part.day() != null) return part.day().toString();
        return part.group().isEmpty() ? texts.get("report.title") : part.group();
    }
}
