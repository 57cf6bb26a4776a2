package dev.atalaya.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Body of `PUT /sim/v1/clock`; null leaves a thing as it is.
///
/// @param now run forward to this instant at once
/// @param speed platform seconds per second while it runs
/// @param paused whether the clock stands still
public record SimClock(
        @Nullable Instant now,
        @Nullable Double speed,
        @Nullable Boolean paused) {}
