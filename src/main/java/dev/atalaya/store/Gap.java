package dev.atalaya.store;

import java.time.Instant;

/// A stretch of the platform's events of which the cache holds no decisions: to be fetched again.
///
/// @param afterSeq the last event before it
/// @param untilSeq the last event in it
/// @param from the platform's clock at `afterSeq`
/// @param to the platform's clock at `untilSeq`
public record Gap(long afterSeq, long untilSeq, Instant from, Instant to) {}
