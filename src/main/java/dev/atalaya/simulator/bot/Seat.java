package dev.atalaya.simulator.bot;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.UserState;
import dev.atalaya.floor.Verdict;

/// A member of the group at the second of a decision.
///
/// @param load his open conversations, in all groups
public record Seat(Agent agent, UserState state, int load) {

    boolean eligible() {
        return agent.active() && agent.connected() && state.assignable();
    }

    /// What is written down about him.
    Candidate candidate(Verdict verdict) {
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
                agent.test(),
                load,
                verdict);
    }
}
