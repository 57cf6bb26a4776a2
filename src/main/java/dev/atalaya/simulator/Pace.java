package dev.atalaya.simulator;

import java.time.Duration;
import java.time.Instant;

/// How simulated time goes with real time.
///
/// @param at simulated time at the real instant `nanos`
/// @param nanos of a monotonic clock
/// @param speed simulated seconds per second while it runs
record Pace(Instant at, long nanos, double speed, boolean paused) {

    double rate() {
        return paused ? 0 : speed;
    }

    /// Simulated time, in whole milliseconds.
    Instant now(long nanoTime) {
        return at.plusMillis((long) ((nanoTime - nanos) / 1_000_000.0 * rate()));
    }

    /// How long until that simulated instant, in real nanoseconds; `atMost` where it is further away or never.
    long until(Instant instant, long nanoTime, long atMost) {
        if (rate() == 0 || instant.isAfter(at.plus(Duration.ofDays(10_000)))) return atMost;
        double wanted = Duration.between(at, instant).toMillis() / rate() * 1_000_000.0;
        return (long) Math.max(0, Math.min(atMost, wanted - (nanoTime - nanos)));
    }
}
