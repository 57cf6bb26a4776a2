package dev.atalaya.insight.findings;

import java.time.Instant;

/// A finding that somebody put aside for a while.
///
/// @param id the finding's
/// @param at since when, on the platform's clock
/// @param until the first moment at which it counts again
/// @param reason what he wrote
public record Snooze(String id, Instant at, Instant until, String reason) {}
