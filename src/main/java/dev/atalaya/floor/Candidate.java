package dev.atalaya.floor;

import java.time.Instant;

/// A member of the group as he was at the second of a decision.
///
/// @param name kept, as people are renamed
/// @param stateName kept, as states are renamed
/// @param assignable whether his state was assignable
/// @param test whether the platform or a supervisor had marked him as a test agent then
/// @param load his open conversations, in all groups
public record Candidate(
        String agentId,
        String name,
        boolean active,
        String stateId,
        String stateName,
        Instant stateSince,
        boolean connected,
        Instant presenceSince,
        boolean assignable,
        boolean test,
        int load,
        Verdict verdict) {

    /// An agent who shows this state now.
    public static Candidate of(Agent agent, UserState state, boolean test, int load, Verdict verdict) {
        return new Candidate(
                agent.id(),
                agent.name(),
                agent.active(),
                state.id(),
                state.name(),
                agent.stateSince(),
                agent.connected(),
                agent.presenceSince(),
                state.assignable(),
                test,
                load,
                verdict);
    }

    /// Active, connected and in an assignable state.
    public boolean eligible() {
        return active && connected && assignable;
    }
}
