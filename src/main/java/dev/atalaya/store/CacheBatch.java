package dev.atalaya.store;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.wire.Me;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events that are written together with the position they lead to.
///
/// @param me who is signed in, null leaves what was kept
/// @param seq the position afterwards
/// @param now the platform's clock at that position
/// @param entries of one id in the platform's order: the last value is what remains
public record CacheBatch(String platformId, @Nullable Me me, long seq, Instant now, List<Entry> entries) {

    /// One event with its number.
    public record Entry(long seq, FloorEvent event) {}
}
