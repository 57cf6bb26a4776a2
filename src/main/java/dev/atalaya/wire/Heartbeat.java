package dev.atalaya.wire;

import java.time.Instant;

/// Sent on the stream every second as an SSE event named `heartbeat`, with no id, in order with the events.
///
/// @param seq the number of the last event sent on this stream; while there is none, the number after which it began
public record Heartbeat(String platformId, Instant now, double rate, long seq) {}
