package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One stretch of an agent's state and presence: an item of `GET /v1/state-history`.
///
/// @param id grows with `from`
/// @param from first instant, included
/// @param to first instant after it, null while it lasts
/// @param changedBy who or what brought it about; kind AGENT is the agent himself
public record AgentInterval(
        String id,
        String agentId,
        String stateId,
        String stateName,
        boolean assignable,
        boolean connected,
        Instant from,
        @Nullable Instant to,
        Actor changedBy) {

    AgentInterval until(Instant end) {
        return new AgentInterval(id, agentId, stateId, stateName, assignable, connected, from, end, changedBy);
    }
}
