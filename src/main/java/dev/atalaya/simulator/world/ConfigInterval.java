package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One stretch in which a thing was set up in one way: an item of `GET /v1/config-history`.
///
/// @param id grows with `from`
/// @param entity GROUP (members, schedule, settings), STATE (flags), TASK or AGENT (name, role, active and test flag)
/// @param value the whole set-up as it stood
/// @param to first instant after it, null while it lasts
/// @param changedBy who or what brought it about
public record ConfigInterval(
        String id,
        Entity entity,
        String entityId,
        JsonNode value,
        Instant from,
        @Nullable Instant to,
        Actor changedBy) {

    ConfigInterval until(Instant end) {
        return new ConfigInterval(id, entity, entityId, value, from, end, changedBy);
    }
}
