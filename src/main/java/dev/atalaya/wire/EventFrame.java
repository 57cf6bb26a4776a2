package dev.atalaya.wire;

import dev.atalaya.floor.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One event as it stands on the wire, on the stream as in `GET /v1/changes`.
///
/// @param seq rises; events of one change share a number
/// @param count how many events this stream has sent with this one, from 1: by it the receiver knows that nothing is
///     missing, doubled or out of order, though the sequence numbers that one user sees have holes; 0 where it is not
///     counted, as in `GET /v1/changes`
/// @param sentNanos the sender's monotonic clock when it was sent; comparable only on one machine, 0 when unknown
/// @param value the whole thing, null when it is gone
public record EventFrame(
        String platformId,
        Instant now,
        double rate,
        long seq,
        long count,
        long sentNanos,
        Entity entity,
        String id,
        @Nullable JsonNode value) {}
