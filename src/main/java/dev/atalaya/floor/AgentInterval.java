package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One stretch of what an agent showed and whether he was connected, as one source tells it. Nothing is put right here:
/// an end before the start is kept as it was told.
///
/// @param stateName as the state was called then
/// @param assignable whether the state was assignable then
/// @param from first instant, included
/// @param to first instant after it; while `open`, the last instant at which it is known to have lasted
/// @param open its end is not known
/// @param changedBy who or what brought it about, kind AGENT being the agent himself; null when nobody says
/// @param evidence how we know
public record AgentInterval(
        String agentId,
        String stateId,
        String stateName,
        boolean assignable,
        boolean connected,
        Instant from,
        Instant to,
        boolean open,
        @Nullable Actor changedBy,
        Evidence evidence) {

    /// Whether it shares an instant with `[start, end)`.
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && to.isAfter(start);
    }

    /// Whether state, its name and flag, and presence are the same.
    public boolean sameFacts(AgentInterval other) {
        return connected == other.connected
                && assignable == other.assignable
                && stateId.equals(other.stateId)
                && stateName.equals(other.stateName);
    }

    /// The same with another end.
    public AgentInterval until(Instant end, boolean stillOpen) {
        return new AgentInterval(
                agentId, stateId, stateName, assignable, connected, from, end, stillOpen, changedBy, evidence);
    }
}
