package dev.atalaya.store.history;

/// The key of a conversation: a class of how long it was open, when it was opened, and a number from its id, as several
/// may open in the same millisecond. Those open at a time `t` are, in each class, among those opened not longer before
/// `t` than the class lasts.
final class TalkKey {

    /// Up to how many milliseconds each class lasts; the last two, longer ones and those still open, have no limit.
    private static final long[] LONGEST = {
        minutes(15), minutes(60), minutes(4 * 60), minutes(16 * 60), minutes(64 * 60), minutes(256 * 60)
    };

    static final int CLASSES = LONGEST.length + 2;
    private static final int OPEN = LONGEST.length + 1;

    private static final int TIE_BITS = 16;
    private static final int TIME_BITS = 44;
    private static final long EPOCH_MILLI = 1_704_067_200_000L;
    private static final long HALF = 1L << TIME_BITS - 1;

    private TalkKey() {}

    /// @param closed [Millis#FOREVER] while it is open
    static long of(long opened, long closed, String id) {
        return first(kind(opened, closed), opened) | id.hashCode() & (1L << TIE_BITS) - 1;
    }

    /// The first key of a class from that time on.
    static long first(int kind, long opened) {
        long time = Math.clamp(opened - EPOCH_MILLI, -HALF, HALF - 1) + HALF;
        return (long) kind << TIME_BITS + TIE_BITS | time << TIE_BITS;
    }

    /// True for keys of the same class and millisecond.
    static boolean sameSlot(long a, long b) {
        return a >> TIE_BITS == b >> TIE_BITS;
    }

    /// The earliest opening of a conversation of the class that may still be open at `at`.
    static long earliest(int kind, long at) {
        return kind < LONGEST.length ? at - LONGEST[kind] : EPOCH_MILLI - HALF;
    }

    private static int kind(long opened, long closed) {
        if (closed == Millis.FOREVER) return OPEN;
        int kind = 0;
        while (kind < LONGEST.length && closed - opened > LONGEST[kind]) kind++;
        return kind;
    }

    private static long minutes(int minutes) {
        return minutes * 60_000L;
    }
}
