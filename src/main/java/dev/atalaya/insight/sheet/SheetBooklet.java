package dev.atalaya.insight.sheet;

import dev.atalaya.export.pdf.Booklet;
import dev.atalaya.export.pdf.MadeList;
import dev.atalaya.export.pdf.Tint;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Sums;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.TimeTicks;
import dev.atalaya.texts.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The report as pages.
public final class SheetBooklet {

    /// What fits beside each other on a page, in pixels of the axis' making.
    private static final double AXIS = 640;

    private final Sheet sheet;
    private final Texts texts;
    private final SheetWords words;

    public SheetBooklet(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        words = new SheetWords(texts);
    }

    public Booklet booklet() {
        Times times = new Times(texts, sheet.asked().zone());
        return new Booklet(
                texts.locale().toLanguageTag(),
                texts.get("report.title"),
                List.of(
                        words.range(sheet.asked()) + " · "
                                + sheet.asked().zone().getId(),
                        sheet.platform() + " · " + words.groups(sheet)),
                TileWords.of(sheet.tiles(), sheet.asked(), texts).stream()
                        .map(SheetBooklet::tile)
                        .toList(),
                texts.get("report.column.agent"),
                columns(),
                sheet.parts().stream().map(this::section).toList(),
                legend(),
                notes(),
                texts.get(
                        "report.made",
                        times.moment(sheet.made()),
                        sheet.asked().zone().getId()),
                (page, of) -> texts.get("report.page", page, of));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (String key : keys()) columns.add(texts.get("report.short." + key));
        return columns;
    }

    private List<String> keys() {
        return unknown()
                ? List.of(
                        "assignable",
                        "paused",
                        "offline",
                        "unknown",
                        "received",
                        "notAssignable",
                        "firstReply",
                        "openAtEnd")
                : List.of("assignable", "paused", "offline", "received", "notAssignable", "firstReply", "openAtEnd");
    }

    private boolean unknown() {
        return !sheet.sums().unknown().isZero();
    }

    private static Booklet.Tile tile(TileWords tile) {
        Tint tint = switch (tile.meaning()) {
            case PLAIN -> Tint.TEXT;
            case BAD -> Tint.BAD;
            case TEST -> Tint.TEST;
            case WARN -> Tint.WARN;
        };
        return new Booklet.Tile(tile.label(), tile.value(), tint, tile.note());
    }

    private Booklet.Section section(Part part) {
        Stretch axis = part.axis();
        double length = axis.length().toMillis();
        List<Booklet.Tick> ticks = new TimeTicks(axis.from(), part.zone(), texts.locale())
                .between(0, length, AXIS).stream()
                        .map(tick -> new Booklet.Tick(tick.at() / length, tick.text()))
                        .toList();
        boolean otherZone = !part.zone().equals(sheet.asked().zone());
        String title = words.part(part) + (otherZone ? " · " + part.zone().getId() : "");
        List<Booklet.Row> rows =
                new MadeList<>(part.lines().size(), i -> row(part, part.lines().get(i)));
        return new Booklet.Section(title, ticks, rows, sums(part.sums()));
    }

    private Booklet.Row row(Part part, Line line) {
        Stretch axis = part.axis();
        return new Booklet.Row(
                line.name(),
                words.test(line.test()),
                String.join(", ", line.groups()),
                line.bars().stream()
                        .map(bar -> new Booklet.Bar(share(bar.from(), axis), share(bar.to(), axis), fill(bar.sort())))
                        .toList(),
                line.dots().stream()
                        .map(dot -> new Booklet.Dot(share(dot.at(), axis), !dot.assignable()))
                        .toList(),
                sums(line.sums()));
    }

    private static double share(Instant at, Stretch axis) {
        double share = (double) Duration.between(axis.from(), at).toMillis()
                / axis.length().toMillis();
        return Math.clamp(share, 0, 1);
    }

    private static Booklet.Fill fill(LedgerEntry.Sort kind) {
        return switch (kind) {
            case ASSIGNABLE -> Booklet.Fill.OK;
            case PAUSED -> Booklet.Fill.WARN;
            case OFFLINE -> Booklet.Fill.OFF;
            case UNKNOWN -> Booklet.Fill.HATCHED;
        };
    }

    private List<Booklet.Sum> sums(Sums s) {
        List<Booklet.Sum> sums = new ArrayList<>();
        sums.add(time(s.assignable(), Tint.OK));
        sums.add(time(s.pausedInAll(), Tint.WARN));
        sums.add(time(s.offline(), Tint.QUIET));
        if (unknown()) sums.add(time(s.unknown(), Tint.TEXT));
        sums.add(new Booklet.Sum(Integer.toString(s.received()), Tint.TEXT));
        sums.add(new Booklet.Sum(Integer.toString(s.notAssignable()), s.notAssignable() > 0 ? Tint.BAD : Tint.QUIET));
        sums.add(new Booklet.Sum(s.firstReplyMedian().map(Times::duration).orElse("–"), Tint.TEXT));
        sums.add(new Booklet.Sum(Integer.toString(s.openAtEnd()), Tint.TEXT));
        return sums;
    }

    private static Booklet.Sum time(Duration time, Tint tint) {
        return new Booklet.Sum(Times.hours(time), time.isZero() ? Tint.QUIET : tint);
    }

    private List<Booklet.Key> legend() {
        List<Booklet.Key> keys = new ArrayList<>();
        for (LedgerEntry.Sort kind : LedgerEntry.Sort.values()) {
            if (kind != LedgerEntry.Sort.UNKNOWN || unknown())
                keys.add(new Booklet.Key.OfBar(fill(kind), words.kind(kind)));
        }
        keys.add(new Booklet.Key.OfDot(false, texts.get("report.legend.received")));
        keys.add(new Booklet.Key.OfDot(true, texts.get("report.legend.not-assignable")));
        return keys;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String gap = words.gap(sheet);
        if (!gap.isEmpty()) notes.add(gap);
        if (unknown())
            notes.add(texts.get("report.note.unknown", Times.exact(sheet.sums().unknown())));
        if (sheet.asked().grouping() == Grouping.GROUP) notes.add(texts.get("report.note.several-groups"));
        return notes;
    }
}
