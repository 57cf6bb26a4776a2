package dev.atalaya.insight.sheet;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.texts.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What each agent was, from when to when, how we know and who changed it: a row for each interval. Of an agent in
/// several parts of a report each is there once.
public final class IntervalTable {

    private final Sheet sheet;
    private final Texts texts;
    private final SheetWords words;

    /// An interval and where it stands.
    public record Entry(Part part, Line line, LedgerEntry interval) {

        /// Empty where nothing was changed, or nobody knows who did it.
        private String changedBy(Texts texts) {
            AgentInterval known = interval.known();
            Actor by = known == null ? null : known.changedBy();
            if (by == null) return "";
            return by.name().isEmpty() ? texts.get("actor." + by.kind()) : by.name();
        }
    }

    private record Known(String agentId, Instant from) {}

    public IntervalTable(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        words = new SheetWords(texts);
    }

    public Iterator<Entry> rows() {
        Set<Known> seen = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (Part part : sheet.parts()) {
            for (Line line : part.lines()) if (isNew(line, seen)) places.add(new Place(part, line));
        }
        return new Rows(places.iterator());
    }

    /// Lines of one agent that begin at the same time say the same of it.
    private static boolean isNew(Line line, Set<Known> seen) {
        return !line.bars().isEmpty()
                && seen.add(new Known(line.agentId(), line.bars().getFirst().from()));
    }

    private record Place(Part part, Line line) {}

    /// One row after the other: there may be millions, and a stream would have those of a line all at once.
    private static final class Rows implements Iterator<Entry> {

        private final Iterator<Place> places;
        private @Nullable Place place;
        private Iterator<LedgerEntry> bars = Collections.emptyIterator();

        Rows(Iterator<Place> places) {
            this.places = places;
        }

        @Override
        public boolean hasNext() {
            while (!bars.hasNext() && places.hasNext()) {
                place = places.next();
                bars = place.line().bars().iterator();
            }
            return bars.hasNext();
        }

        @Override
        public Entry next() {
            if (!hasNext() || place == null) throw new NoSuchElementException();
            return new Entry(place.part(), place.line(), bars.next());
        }
    }

    public Export<Entry> export() {
        List<Column<Entry>> columns = new ArrayList<>(List.of(
                column("agent", 26, row -> text(row.line().name())),
                column("from", 20, row -> moment(row, row.interval().from())),
                column("to", 20, row -> moment(row, row.interval().to())),
                column("zone", 20, row -> text(row.part().zone().getId())),
                column("length", 12, row -> new Cell.Span(row.interval().length())),
                column("state", 20, row -> text(state(row.interval()))),
                column("kind", 24, row -> text(words.kind(row.interval().sort()))),
                column("changedBy", 24, row -> text(row.changedBy(texts))),
                column(
                        "evidence",
                        34,
                        row -> text(
                                texts.get("report.evidence." + row.interval().evidence()))),
                column("doubt", 34, row -> text(doubt(row.interval())))));
        String gap = words.gap(sheet);
        if (!gap.isEmpty()) columns.add(column("note", 60, _ -> text(gap)));
        return new Export<>(texts.get("report.intervals"), columns);
    }

    private static String state(LedgerEntry interval) {
        return interval.known() == null ? "" : interval.known().stateName();
    }

    private String doubt(LedgerEntry interval) {
        return interval.doubt() == null ? "" : texts.get("report.doubt." + interval.doubt());
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell moment(Entry row, Instant at) {
        return new Cell.Moment(at.atZone(row.part().zone()));
    }

    private Column<Entry> column(String key, int width, Function<Entry, Cell> value) {
        return new Column<>(key, texts.get("report.column." + key), width, value);
    }
}
