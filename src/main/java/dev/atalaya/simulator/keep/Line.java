package dev.atalaya.simulator.keep;

import dev.atalaya.simulator.world.WorldCommand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the command log: how far the clock has come, and what was asked then.
///
/// @param command null where only the clock went on
record Line(
        Instant at, double speed, boolean paused, @Nullable WorldCommand<?> command) {}
