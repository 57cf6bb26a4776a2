package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;

/// Where a conversation went, as the log's histogram tells it. In the order of their numbers in the file.
enum Went {
    HELD,
    TEST_AGENT,
    UNAVAILABLE,
    AVAILABLE,
    /// To somebody who was no candidate.
    UNKNOWN;

    static Went of(Assignment decision) {
        if (decision.agentId() == null) return HELD;
        return decision.chosen().map(Went::to).orElse(UNKNOWN);
    }

    private static Went to(Candidate chosen) {
        if (chosen.test()) return TEST_AGENT;
        return chosen.eligible() ? AVAILABLE : UNAVAILABLE;
    }
}
