package dev.atalaya.sync;

import java.time.Instant;

/// The platform's clock, carried on by this machine's monotonic one: right whatever the desktop's clock says and
/// however fast a simulation runs. Immutable.
///
/// @param at the platform's clock at the sample
/// @param nanos `System.nanoTime()` at the sample
/// @param rate platform seconds per second; 0 while paused
public record PlatformClock(Instant at, long nanos, double rate) {

    public Instant now() {
        return at(System.nanoTime());
    }

    /// The platform's clock at the given `System.nanoTime()`.
    public Instant at(long nanoTime) {
        return at.plusNanos((long) ((nanoTime - nanos) * rate));
    }
}
