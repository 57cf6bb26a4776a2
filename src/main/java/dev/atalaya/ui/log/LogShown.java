package dev.atalaya.ui.log;

import dev.atalaya.store.log.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is on screen.
///
/// @param period null before the first answer
/// @param brush the part of it that is listed, null for all
/// @param histogram counts of the period; null while they are being counted
/// @param rows as many as the title says
/// @param counted false while only the first rows are here
/// @param selectedIndex of the decision that is explained, or -1
/// @param top the line to stand first
public record LogShown(
        @Nullable Period period,
        @Nullable Period brush,
        @Nullable Tally histogram,
        LogList rows,
        boolean counted,
        int selectedIndex,
        int top) {

    static final LogShown NOTHING = new LogShown(null, null, null, new LogList(0, (_, _, _) -> {}), false, -1, 0);

    /// The brush as bars of the histogram, null where there is none.
    public @Nullable Period listed() {
        return brush == null ? period : brush;
    }

    /// Which bar begins there, or the nearest before.
    int bar(Instant at) {
        if (histogram == null) return 0;
        int bar = 0;
        for (Tally.Bucket bucket : histogram.buckets()) {
            if (bucket.from().isAfter(at)) break;
            bar++;
        }
        return Math.max(0, bar - 1);
    }
}
