package dev.atalaya.insight.whatif;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

/// How much of the heap may still be taken by something large.
final class HeapRoom {

    /// For what comes meanwhile: the floor, the log and the findings go on.
    private static final double SHARE = 0.7;

    private HeapRoom() {}

    /// Bytes; where the last long collection has left too little, another one is made first, as it may have been in the
    /// midst of something.
    static long upTo(long most) {
        long left = left();
        if (left >= most) return most;
        System.gc();
        return Math.min(most, left());
    }

    private static long left() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
                .map(HeapRoom::left)
                .orElse(Long.MAX_VALUE);
    }

    private static long left(MemoryPoolMXBean pool) {
        MemoryUsage kept = pool.getCollectionUsage();
        long max = pool.getUsage().getMax();
        if (kept == null || max < 0) return Long.MAX_VALUE;
        return (long) (SHARE * (max - kept.getUsed()));
    }
}
