package dev.atalaya.store.cache;

import java.time.Instant;

/// The log's key: the millisecond since 2024 and, below it, a number among the decisions of that millisecond.
final class Slots {

    /// Some 262,000 decisions of the same millisecond have room (a group that opens decides all that are held
    /// at once).
    static final int TIE_BITS = 18;

    private static final long EPOCH_MILLI = 1_704_067_200_000L;
    private static final long LIMIT = 1L << 62 - TIE_BITS;

    private Slots() {}

    /// The first key of the instant's millisecond. Times some thousand years away share the outermost slots.
    static long first(Instant at) {
        return milli(at) - EPOCH_MILLI << TIE_BITS;
    }

    /// Of the instant, or of the outermost slot.
    static long milli(Instant at) {
        long milli;
        try {
            milli = Math.subtractExact(at.toEpochMilli(), EPOCH_MILLI);
        } catch (ArithmeticException _) {
            milli = at.getEpochSecond() < 0 ? -LIMIT : LIMIT;
        }
        return Math.clamp(milli, -LIMIT, LIMIT) + EPOCH_MILLI;
    }

    /// The last key of the millisecond to which the key belongs.
    static long last(long key) {
        return key | (1L << TIE_BITS) - 1;
    }

    /// Whether the key is one of the instant's millisecond.
    static boolean isOf(long key, Instant at) {
        return key >> TIE_BITS == first(at) >> TIE_BITS;
    }

    /// The millisecond since 1970 for which the key stands.
    static long milliOf(long key) {
        return (key >> TIE_BITS) + EPOCH_MILLI;
    }

    /// The instant for which the key stands, to the millisecond.
    static Instant at(long key) {
        return Instant.ofEpochMilli(milliOf(key));
    }
}
