package dev.atalaya.simulator.world;

import dev.atalaya.floor.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Hears of the world's events, in order, on the engine's thread.
@FunctionalInterface
public interface EventListener {

    /// @param value immutable; null when the thing is gone
    void event(long seq, Instant now, Entity entity, String id, @Nullable Object value, Audience audience);
}
