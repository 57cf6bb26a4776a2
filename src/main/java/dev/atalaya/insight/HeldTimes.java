package dev.atalaya.insight;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;

/// How long customers waited who were held with the bot, those who wait still with their time so far.
public final class HeldTimes {

    /// Twice the milliseconds, and one more for a wait that goes on: it comes after one as long that has ended.
    private long[] waits = new long[16];

    private int total;
    private int still;

    /// @param total how many
    /// @param still how many of them wait still
    /// @param median of all of them; the lower of two middle ones
    /// @param atLeast whether the median may be longer than that: one of the shorter half waits still
    /// @param longest of all so far; it may be longer where any waits still
    public record Summary(int total, int still, Duration median, boolean atLeast, Duration longest) {
        public static final Summary NONE = new Summary(0, 0, Duration.ZERO, false, Duration.ZERO);
    }

    /// The one with the middle median among several.
    public static Summary middle(Summary[] some) {
        Summary[] sorted = some.clone();
        Arrays.sort(sorted, Comparator.comparing(Summary::median));
        return sorted[(sorted.length - 1) / 2];
    }

    /// @param ended false where it goes on
    public void add(long millis, boolean ended) {
        if (total == waits.length) waits = Arrays.copyOf(waits, 2 * total);
        waits[total++] = 2 * Math.max(0, millis) + (ended ? 0 : 1);
        if (!ended) still++;
    }

    public Summary summary() {
        if (total == 0) return Summary.NONE;
        long[] sorted = Arrays.copyOf(waits, total);
        Arrays.sort(sorted);
        int middle = (total - 1) / 2;
        boolean atLeast = false;
        for (int i = 0; i <= middle; i++) atLeast |= sorted[i] % 2 != 0;
        return new Summary(total, still, time(sorted[middle]), atLeast, time(sorted[total - 1]));
    }

    private static Duration time(long wait) {
        return Duration.ofMillis(wait / 2);
    }
}
