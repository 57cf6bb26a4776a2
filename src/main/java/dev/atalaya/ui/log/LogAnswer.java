package dev.atalaya.ui.log;

import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.store.log.Tally;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the log answers to a [LogState]: rows and counts by the same filter.
///
/// @param period what the scope means at this moment
/// @param range the rows
/// @param histogram counts of the whole period
/// @param selected the decision to be explained, null where it is not among the rows
/// @param selectedIndex where it stands, or -1
/// @param top where the line stands that stood first on screen
record LogAnswer(
        Period period,
        LogRange range,
        Tally histogram,
        @Nullable LogRow selected,
        int selectedIndex,
        int top) {

    /// Blocks.
    ///
    /// @param top what stood first on screen, null to begin with the newest
    static LogAnswer to(LogState state, DecisionLog log, Instant now, ZoneId zone, @Nullable Place top, Cancel cancel) {
        Period period = state.scope().at(now, zone, log::extent);
        List<Instant> edges = Buckets.edges(period, zone);
        LogFilter all = state.all(period);
        LogFilter rows = state.rows(period);
        boolean whole = all.equals(rows);
        LogRange range = log.open(rows, whole ? edges : List.of(), cancel);
        Tally histogram = whole ? range.tally() : log.tally(all, edges, cancel);
        int index = index(state.selected(), log, range, cancel);
        LogRow selected = index < 0 ? null : range.rows(index, 1, cancel).getFirst();
        return new LogAnswer(period, range, histogram, selected, index, top == null ? 0 : range.index(top, cancel));
    }

    private static int index(@Nullable String id, DecisionLog log, LogRange range, Cancel cancel) {
        if (id == null) return -1;
        Place place = log.place(id).orElse(null);
        if (place == null) return -1;
        int index = range.index(place, cancel);
        List<LogRow> there = range.rows(index, 1, cancel);
        boolean same = !there.isEmpty() && there.getFirst().decision().id().equals(id);
        return same ? index : -1;
    }
}
