package dev.atalaya.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Body of `PUT /sim/v1/clock`; null leaves a thing as it is.
///
/// @param now forward to this instant, everything until then happening first; never back
/// @param speed simulated seconds per second, 0 to 100,000
/// @param paused stops the clock, keeping the speed for when it goes on
public record ClockChange(
        @Nullable Instant now,
        @Nullable Double speed,
        @Nullable Boolean paused) {}
