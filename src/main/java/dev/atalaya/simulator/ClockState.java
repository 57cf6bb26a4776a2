package dev.atalaya.simulator;

import java.time.Instant;

/// The simulated clock as it stands.
public record ClockState(Instant now, double speed, boolean paused) {}
