package dev.atalaya.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list, or a page of it.
///
/// @param platformId which platform answers; another id means another cache
/// @param now the platform's clock
/// @param rate simulated seconds per second; 1 on a real platform, 0 while paused
/// @param seq the number of the last event that the page reflects; replay starts at the lowest of all pages
/// @param cursor for the next page, null on the last one
public record Page<T>(
        String platformId,
        Instant now,
        double rate,
        long seq,
        List<Stamped<T>> items,
        @Nullable String cursor) {}
