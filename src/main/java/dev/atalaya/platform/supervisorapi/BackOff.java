package dev.atalaya.platform.supervisorapi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long to wait before the next attempt: 0.25 s doubling to 4 s, somewhere between half of that and the whole, so
/// that a thousand consoles do not come back in the same moment. Counted from the attempt's start: one that failed only
/// after a time-out is followed at once, which keeps recovery within 5 s.
final class BackOff {

    static final Duration FIRST = Duration.ofMillis(250);
    static final Duration LONGEST = Duration.ofSeconds(4);

    private int failures;

    void reset() {
        failures = 0;
    }

    /// @param attempt how long the failed attempt took
    /// @param chance between 0 and 1
    /// @param retryAfter what the platform asked for: never less than that from now
    Duration failed(Duration attempt, double chance, @Nullable Duration retryAfter) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(failures++, 4));
        Duration wait = whole.dividedBy(2).plusNanos((long) (whole.toNanos() / 2 * chance));
        Duration rest = longer(wait.minus(attempt), FIRST.dividedBy(2));
        return retryAfter == null ? rest : longer(rest, retryAfter);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
