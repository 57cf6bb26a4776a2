package dev.atalaya.store.log;

import java.util.List;

/// The decisions that matched a filter when it was opened, newest first, as a list of any length. Newer decisions do
/// not move it. Any thread; blocks, so never the JavaFX thread. Holds nothing that must be closed.
///
/// Every method may throw a [dev.atalaya.store.StoreException], and a
/// [java.util.concurrent.CancellationException] where there is a [Cancel].
public interface LogRange {

    LogFilter filter();

    /// The counts as of the opening; their total is [#size].
    Tally tally();

    /// How many there are.
    default int size() {
        return (int) Math.min(Integer.MAX_VALUE, tally().total());
    }

    /// Up to `n` rows from `index` on, 0 being the newest. Fewer than asked for only at the end, or after
    /// [#changed].
    ///
    /// @throws IndexOutOfBoundsException when `index` is negative
    List<LogRow> rows(int index, int n, Cancel cancel);

    /// At which index a place stands or would stand: how many of the range's decisions are newer.
    int index(Place place, Cancel cancel);

    /// How many newer ones match by now, decisions that were written since at the end of the log.
    long arrived(Cancel cancel);

    /// True when decisions inside the range were added (back-fill), written again or taken out since: the range is to
    /// be opened again. Quick.
    boolean changed();
}
