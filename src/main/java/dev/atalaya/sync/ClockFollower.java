package dev.atalaya.sync;

import java.time.Duration;
import java.time.Instant;

/// Follows the platform's clock by samples that arrive late, some later than others. The clock that comes of it runs
/// smoothly: it never goes back while the platform's does not, and takes the earliest-arriving sample for the best.
final class ClockFollower {

    /// A sample behind our clock by less than this arrived late, no more.
    private static final Duration LATE = Duration.ofMillis(300);

    /// A sample that far behind means that somebody set the platform's clock back.
    private static final Duration SET_BACK = Duration.ofSeconds(5);

    /// A sample ahead of our clock by less than this is not worth another clock.
    private static final Duration CLOSE = Duration.ofMillis(20);

    private static final double CATCH_UP_SECONDS = 3;

    private PlatformClock clock;
    private double rate;

    /// Starts at a moment gone by, standing still until the first sample.
    ClockFollower(Instant asOf, long nanos) {
        clock = new PlatformClock(asOf, nanos, 0);
        rate = Double.NaN;
    }

    PlatformClock clock() {
        return clock;
    }

    /// @param now the platform's clock
    /// @param nanos this machine's, when the sample arrived
    /// @return the clock from now on, the same object when nothing changed
    PlatformClock sample(Instant now, double newRate, long nanos) {
        Instant ours = clock.at(nanos);
        double scale = Math.max(1, Math.max(newRate, Double.isNaN(rate) ? 0 : rate));
        double behind = seconds(Duration.between(now, ours)) / scale;
        rate = newRate;
        if (behind <= 0) {
            if (-behind > seconds(CLOSE) || clock.rate() != newRate) clock = new PlatformClock(now, nanos, newRate);
        } else if (behind >= seconds(SET_BACK)) {
            clock = new PlatformClock(now, nanos, newRate);
        } else if (behind >= seconds(LATE)) {
            double slower = newRate - behind * scale / CATCH_UP_SECONDS;
            clock = new PlatformClock(ours, nanos, Math.max(0, slower));
        } else if (clock.rate() != newRate) {
            clock = new PlatformClock(ours, nanos, newRate);
        }
        return clock;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
