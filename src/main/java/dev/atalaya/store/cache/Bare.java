package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.JudgedTable.ANEW;
import static dev.atalaya.store.cache.JudgedTable.ANY;
import static dev.atalaya.store.cache.JudgedTable.JUDGED;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.BareDecisions.Batch;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which decisions without candidates are to be judged, and their judgements. Under the lock of the one who writes, but
/// for [#rows].
final class Bare {

    /// No more is looked through at once.
    private static final Duration MOST = Duration.ofDays(1);

    private final DecisionReader reader;
    private final Marks marks;
    /// What somebody judges now; null once something changed in it.
    private @Nullable Stretch claimed;
    /// What was known when it was claimed: elsewhere it is not judged once and for all.
    private Stretches known = Stretches.NONE;

    Bare(DecisionReader reader, Marks marks) {
        this.reader = reader;
        this.marks = marks;
    }

    /// From now on it is known when something changes in this stretch; null when there is nothing to be judged.
    @Nullable
    Stretch claim(Connection connection, Stretches known) throws SQLException {
        Stretches open = written(
                connection,
                known.minus(JUDGED.read(connection, marks.version())).plus(ANEW.read(connection, ANY)));
        claimed = null;
        this.known = known;
        if (open.isEmpty()) return null;
        Stretch newest = open.parts().getLast();
        Instant from = newest.to().minus(MOST);
        claimed = from.isAfter(newest.from()) ? new Stretch(from, newest.to()) : newest;
        return claimed;
    }

    /// What of it lies no later than the newest decision: what comes in live disturbs nobody who judges.
    private static Stretches written(Connection connection, Stretches open) throws SQLException {
        Long newest =
                Rows.list(connection, "SELECT no FROM decision ORDER BY no DESC LIMIT 1", row -> row.getLong(1))
                        .stream()
                        .findFirst()
                        .orElse(null);
        if (newest == null) return Stretches.NONE;
        return open.within(Instant.MIN, Slots.at(newest).plusMillis(1));
    }

    /// The newest of the stretch. Any thread.
    Batch rows(Connection connection, Stretch range, int most) throws SQLException {
        long end = Slots.first(range.to());
        List<LogRow> rows = reader.bare(connection, Slots.first(range.from()), end, most);
        if (rows.size() < most) return new Batch(range, rows);
        Instant from = Slots.at(rows.getFirst().place().key());
        // Those of its millisecond that did not come.
        return new Batch(
                new Stretch(from, range.to()), reader.bare(connection, Slots.first(from), end, Integer.MAX_VALUE));
    }

    /// Whether nothing changed since it was claimed.
    boolean undisturbed() {
        return claimed != null;
    }

    /// Returns how many are judged otherwise than before.
    int keep(Connection connection, Batch batch, Map<String, Judgement> found) throws SQLException {
        int changed = 0;
        long loose = Long.MIN_VALUE;
        for (LogRow row : batch.rows()) {
            Judgement now = found.getOrDefault(row.decision().id(), row.judgement());
            if (now == row.judgement()) continue;
            long no = row.place().key();
            Rows.update(connection, "UPDATE decision SET went = ? WHERE no = ?", marks.of(row.went(), now), no);
            if (no > loose) loose = Sections.touched(connection, no, 0);
            changed++;
        }
        Stretch range = batch.range();
        JUDGED.remove(connection, marks.version(), range);
        JUDGED.add(connection, marks.version(), known.within(range.from(), range.to()));
        ANEW.remove(connection, ANY, range);
        claimed = null;
        return changed;
    }

    /// Something was written at the key.
    void written(long no) {
        Stretch now = claimed;
        if (now != null && now.contains(Slots.at(no))) claimed = null;
    }

    /// What is there between the keys is to be judged again.
    void again(Connection connection, long first, long last) throws SQLException {
        again(connection, new Stretch(Slots.at(first), Slots.at(last).plusMillis(1)));
    }

    void again(Connection connection, Stretch range) throws SQLException {
        disturb(range);
        JUDGED.remove(connection, marks.version(), range);
    }

    /// What is there in the stretch is to be judged again, be it known or not.
    void anew(Connection connection, Stretch range) throws SQLException {
        disturb(range);
        ANEW.add(connection, ANY, new Stretches(List.of(range)));
    }

    private void disturb(Stretch range) {
        Stretch now = claimed;
        if (now != null && now.overlaps(range)) claimed = null;
    }

    void forget() {
        claimed = null;
    }
}
