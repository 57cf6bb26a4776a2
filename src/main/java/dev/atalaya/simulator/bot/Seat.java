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
        return Candidate.of(agent, state, agent.test(), load, verdict);
    }
}
