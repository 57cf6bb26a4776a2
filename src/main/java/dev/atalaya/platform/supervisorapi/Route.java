package dev.atalaya.platform.supervisorapi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Decides between stream and polling: polling while the stream does not work, and the stream again from time
/// to time, soon at first, then every minute.
final class Route {

    /// So many broken streams in a row, and we poll.
    static final int PATIENCE = 3;

    static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private final Limits limits;
    private Duration retry = FIRST_RETRY;
    private int broken;
    private long streamAgain;
    private boolean down;

    Route(Limits limits, long now) {
        this.limits = limits;
        this.streamAgain = now;
    }

    boolean stream(long now) {
        return now - streamAgain >= 0;
    }

    /// @param lived how long it brought data
    /// @param unsuited see [End.Broke]
    void streamBroke(Duration lived, boolean unsuited, @Nullable Duration retryAfter, long now) {
        if (lived.compareTo(limits.settled()) >= 0) {
            broken = 0;
            retry = FIRST_RETRY;
        }
        broken++;
        if (!unsuited && broken < PATIENCE) return;
        Duration wait = unsuited ? limits.streamRetry() : retry;
        retry = shorter(retry.multipliedBy(2), limits.streamRetry());
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) wait = retryAfter;
        streamAgain = now + wait.toNanos();
    }

    /// Polling does not work either, so it was not the stream's fault.
    void pollBroke(long now) {
        down = true;
        streamAgain = now;
    }

    /// Where nothing worked before, the stream may work now too.
    void pollFine(long now) {
        if (down) streamAgain = now;
        down = false;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
