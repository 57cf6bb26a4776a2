package dev.atalaya.store.history;

import java.time.Instant;

/// Times as milliseconds since 1970, and UTC days.
final class Millis {

    static final long DAY = 86_400_000L;
    static final long FOREVER = Long.MAX_VALUE;

    /// Some 69,000 years: as a number of days it fits an int many times over.
    private static final long FARTHEST = 1L << 51;

    private Millis() {}

    /// Instants beyond all reason share the outermost values; [HistoryStore#LASTING] is for ever.
    static long of(Instant at) {
        if (at.equals(HistoryStore.LASTING)) return FOREVER;
        try {
            return Math.clamp(at.toEpochMilli(), -FARTHEST, FARTHEST);
        } catch (ArithmeticException _) {
            return at.getEpochSecond() < 0 ? -FARTHEST : FARTHEST;
        }
    }

    static Instant at(long millis) {
        return millis == FOREVER ? HistoryStore.LASTING : Instant.ofEpochMilli(millis);
    }

    static int day(long millis) {
        return (int) Math.floorDiv(Math.clamp(millis, -FARTHEST, FARTHEST), DAY);
    }

    static long start(int day) {
        return day * DAY;
    }
}
