package dev.atalaya.platform;

import dev.atalaya.floor.FloorEvent;
import java.time.Instant;

/// Hears the live feed, on one thread of the adapter's. Must return quickly.
public interface FeedListener {

    /// Data flows, for the first time or again: by stream, or by asking every second.
    void connected(boolean polling);

    /// Data no longer flows; the adapter goes on trying by itself. `why` is one line for the user.
    void interrupted(String why);

    /// `seq` never falls. The numbers may have holes, as a supervisor hears of his groups only; events of one
    /// change share a number and come again, all of them, when the feed broke between them.
    ///
    /// @param sentNanos the platform's monotonic clock when it was sent, 0 when unknown
    void event(long seq, FloorEvent event, long sentNanos);

    /// Any sign of life, at least every second while all is well, with the platform's clock and how fast it
    /// runs. All that concerns this user up to `seq` has been delivered before.
    void alive(String platformId, Instant now, double rate, long seq);

    /// An event that cannot be understood; the rest goes on. `why` is one line with field and value.
    void unreadable(long seq, String why);

    /// The feed is over: [Answer.TooOld], [Answer.SignedOut] or [Answer.Refused], or [Answer.Unreachable] where the
    /// adapter does not try again by itself. Never called twice, and nothing is called after it.
    void ended(Answer<Void> why);
}
