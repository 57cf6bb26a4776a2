package dev.atalaya.wire;

import java.time.Instant;
import java.util.List;

/// Answer of `GET /v1/changes`.
///
/// @param seq ask again after this number
/// @param more whether there is more right now
public record Changes(String platformId, Instant now, double rate, long seq, boolean more, List<EventFrame> events) {}
