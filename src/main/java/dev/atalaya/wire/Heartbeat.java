package dev.atalaya.wire;

import java.time.Instant;

/// Sent on the stream every second as an SSE event named `heartbeat`, with no id.
public record Heartbeat(String platformId, Instant now, double rate, long seq) {}
