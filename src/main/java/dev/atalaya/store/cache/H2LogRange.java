package dev.atalaya.store.cache;

import dev.atalaya.store.cache.LogSource.Look;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Histogram;
import dev.atalaya.store.columns.Search;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.store.log.Tally;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Remembers of each block how many of its decisions match: so any place is found by reading one block.
final class H2LogRange implements LogRange {

    private final LogSource source;
    private final LogFilter filter;
    private final Tally tally;
    private final Spans spans;
    /// The last key of the log at the opening.
    private final long end;
    private final long changes;

    private H2LogRange(LogSource source, LogFilter filter, Tally tally, Spans spans, long end, long changes) {
        this.source = source;
        this.filter = filter;
        this.tally = tally;
        this.spans = spans;
        this.end = end;
        this.changes = changes;
    }

    static LogRange open(LogSource source, LogFilter filter, List<Instant> edges, Cancel cancel) {
        // Before the look: a change in between is then taken for one after it, not overlooked.
        long changes = source.changes();
        List<Instant> times =
                edges.stream().map(at -> at.truncatedTo(ChronoUnit.MILLIS)).toList();
        Histogram histogram =
                new Histogram(times.stream().mapToLong(Slots::first).toArray());
        return source.look(cancel, look -> {
            Spans spans = new Spans();
            look.scan().down(look.wanted(filter), (block, rows) -> {
                histogram.add(block, rows);
                spans.add(block.first(), block.last(), rows.cardinality());
                return true;
            });
            long end = DecisionTable.end(look.connection());
            return new H2LogRange(source, filter, histogram.tally(times), spans, end, changes);
        });
    }

    @Override
    public LogFilter filter() {
        return filter;
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public List<LogRow> rows(int index, int n, Cancel cancel) {
        if (index < 0) throw new IndexOutOfBoundsException(index);
        int last = (int) Math.min((long) index + n, size());
        if (index >= last) return List.of();
        return source.look(cancel, look -> look.reader().at(look.connection(), keys(look, index, last)));
    }

    private List<Long> keys(Look look, int index, int last) throws SQLException {
        Wanted wanted = look.wanted(filter);
        List<Long> found = new ArrayList<>();
        for (int span = spans.at(index); span < spans.count() && spans.before(span) < last; span++) {
            int skip = Math.max(0, index - spans.before(span));
            int take = Math.min(last, spans.before(span + 1)) - spans.before(span);
            collect(look, wanted.within(spans.first(span), spans.last(span)), skip, take, found);
        }
        return found;
    }

    /// Of the matching keys, newest first, those from `skip` to `take`.
    private static void collect(Look look, Wanted wanted, int skip, int take, List<Long> found) throws SQLException {
        int[] seen = {0};
        look.scan().down(wanted, (block, rows) -> {
            long[] keys = block.keys();
            for (int row = rows.length() - 1; row >= 0 && seen[0] < take; row = rows.previousSetBit(row - 1)) {
                if (seen[0]++ >= skip) found.add(keys[row]);
            }
            return seen[0] < take;
        });
    }

    @Override
    public int index(Place place, Cancel cancel) {
        int span = spans.of(place.key());
        if (span == spans.count() || spans.last(span) <= place.key()) return spans.before(span);
        int[] newer = {0};
        return source.look(cancel, look -> {
            Wanted wanted = look.wanted(filter).within(spans.first(span), spans.last(span));
            look.scan().down(wanted, (block, rows) -> {
                newer[0] += newer(block, rows, place.key());
                return true;
            });
            return spans.before(span) + newer[0];
        });
    }

    private static int newer(Block block, BitSet rows, long key) {
        int from = Search.firstFrom(block.keys(), key + 1);
        return rows.get(from, Math.max(from, block.size())).cardinality();
    }

    @Override
    public long arrived(Cancel cancel) {
        long[] sum = {0};
        return source.look(cancel, look -> {
            look.scan().down(look.wanted(filter).within(end + 1, Long.MAX_VALUE), (block, rows) -> {
                sum[0] += rows.cardinality();
                return true;
            });
            return sum[0];
        });
    }

    @Override
    public boolean changed() {
        return source.changes() != changes;
    }
}
