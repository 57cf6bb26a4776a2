package dev.atalaya.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of things that never change once written: messages.
///
/// @param seq the number of the last event that the page reflects
/// @param cursor the next call's `before`, null on the last page
public record Slice<T>(
        String platformId,
        Instant now,
        double rate,
        long seq,
        List<T> items,
        @Nullable String cursor) {}
