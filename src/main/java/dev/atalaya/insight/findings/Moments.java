package dev.atalaya.insight.findings;

import java.time.Instant;
import java.util.Arrays;

/// Moments of somebody's, each once and in order, to the millisecond. In eight bytes each: of a busy floor there are a
/// hundred thousand an hour. One thread.
final class Moments {

    private long[] millis = new long[4];
    private int size;

    void add(Instant moment) {
        long at = moment.toEpochMilli();
        int place = size == 0 || millis[size - 1] < at ? -size - 1 : Arrays.binarySearch(millis, 0, size, at);
        if (place >= 0) return;
        int to = -place - 1;
        if (size == millis.length) millis = Arrays.copyOf(millis, size + (size >> 1));
        System.arraycopy(millis, to, millis, to + 1, size - to);
        millis[to] = at;
        size++;
    }

    void dropBefore(Instant moment) {
        long at = moment.toEpochMilli();
        int gone = 0;
        while (gone < size && millis[gone] < at) gone++;
        if (gone == 0) return;
        System.arraycopy(millis, gone, millis, 0, size - gone);
        size -= gone;
    }

    int size() {
        return size;
    }

    /// There must be one.
    Instant first() {
        return Instant.ofEpochMilli(millis[0]);
    }
}
