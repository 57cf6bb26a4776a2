package dev.atalaya.ui.measure;

import java.util.Arrays;

/// Durations in nanoseconds, kept one by one: a run has some hundred thousand, and percentiles of them are exact.
final class Samples {

    private long[] nanos = new long[1 << 16];
    private int size;

    void add(long duration) {
        if (size == nanos.length) nanos = Arrays.copyOf(nanos, size * 2);
        nanos[size++] = duration;
    }

    void clear() {
        size = 0;
    }

    Summary summary() {
        if (size == 0) return new Summary(0, 0, 0, 0, 0);
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return new Summary(size, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), sorted[size - 1] / 1e6);
    }

    /// The smallest sample that at least this share does not exceed, in milliseconds.
    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
