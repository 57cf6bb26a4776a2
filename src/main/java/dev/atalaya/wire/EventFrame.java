package dev.atalaya.wire;

import dev.atalaya.floor.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One event as it stands on the wire, on the stream as in `GET /v1/changes`.
///
/// @param prev the number of the event sent before this one on the same stream or in the same answer, for the first one
///     the number after which it began: by it the receiver knows that nothing is missing, though the numbers that one
///     user sees have holes; 0 when unknown
/// @param sentNanos the sender's monotonic clock when it was sent; comparable only on one machine, 0 when unknown
/// @param value the whole thing, null when it is gone
public record EventFrame(
        String platformId,
        Instant now,
        double rate,
        long seq,
        long prev,
        long sentNanos,
        Entity entity,
        String id,
        @Nullable JsonNode value) {}
