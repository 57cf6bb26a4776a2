package dev.atalaya.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of things that carry no number of their own: messages, stretches of a history.
///
/// @param seq the number of the last event that the page reflects
/// @param cursor for the next page (of messages: the next call's `before`), null on the last one
public record Slice<T>(
        String platformId,
        Instant now,
        double rate,
        long seq,
        List<T> items,
        @Nullable String cursor) {}
