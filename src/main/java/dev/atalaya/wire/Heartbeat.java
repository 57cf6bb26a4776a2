package dev.atalaya.wire;

import java.time.Instant;

/// Sent on the stream every second as an SSE event named `heartbeat`, with no id, in order with the events.
///
/// @param seq all that concerns this user up to this number has been sent before on this stream; one may resume after
/// it
/// @param count how many events this stream has sent so far, 0 also where it is not counted
public record Heartbeat(String platformId, Instant now, double rate, long seq, long count) {}
