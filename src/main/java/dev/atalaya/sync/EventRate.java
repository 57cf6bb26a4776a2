package dev.atalaya.sync;

import java.time.Duration;

/// Events per second over the last three whole seconds.
final class EventRate {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long[] seconds = new long[3];
    private long current;
    private long begin;

    EventRate(long nanos) {
        begin = nanos;
    }

    void count() {
        current++;
    }

    double perSecond(long nanos) {
        for (int turned = 0; nanos - begin >= SECOND; turned++) {
            seconds[2] = seconds[1];
            seconds[1] = seconds[0];
            seconds[0] = current;
            current = 0;
            begin = turned < seconds.length ? begin + SECOND : nanos;
        }
        return Math.round((seconds[0] + seconds[1] + seconds[2]) / 3.0 * 10) / 10.0;
    }
}
