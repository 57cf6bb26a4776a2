package dev.atalaya.platform;

import dev.atalaya.floor.FloorEvent;
import java.time.Instant;

/// Hears the live feed, on one thread of the adapter's. Must return quickly.
public interface FeedListener {

    /// @param sentNanos the platform's monotonic clock when it was sent, 0 when unknown
    void event(long seq, FloorEvent event, long sentNanos);

    /// Any sign of life, with the platform's clock and how fast it runs; `seq` is the last event there is.
    void alive(String platformId, Instant now, double rate, long seq);

    /// An event that cannot be understood; the rest goes on. `why` is one line with field and value.
    void unreadable(long seq, String why);

    /// The feed is over. Never called twice.
    void ended(Answer<Void> why);
}
