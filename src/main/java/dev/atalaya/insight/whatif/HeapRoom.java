package dev.atalaya.insight.whatif;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How much of the heap may still be taken by something large.
final class HeapRoom {

    /// For what comes meanwhile: the floor, the log and the findings go on.
    private static final double SHARE = 0.7;

    private HeapRoom() {}

    /// Bytes. Where what stands there, kept or not, leaves too little, a long collection is made first to know: not for
    /// what is small.
    static long upTo(long most) {
        if (left(MemoryPoolMXBean::getUsage) >= most) return most;
        System.gc();
        return Math.min(most, left(MemoryPoolMXBean::getCollectionUsage));
    }

    private static long left(Function<MemoryPoolMXBean, @Nullable MemoryUsage> what) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
                .map(pool -> left(pool, what.apply(pool)))
                .orElse(Long.MAX_VALUE);
    }

    private static long left(MemoryPoolMXBean pool, @Nullable MemoryUsage taken) {
        long max = pool.getUsage().getMax();
        if (taken == null || max < 0) return Long.MAX_VALUE;
        return (long) (SHARE * (max - taken.getUsed()));
    }
}
