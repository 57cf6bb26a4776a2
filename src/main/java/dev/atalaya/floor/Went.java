package dev.atalaya.floor;

/// Where a decision brought a conversation. The log, its histogram, reports and findings all mean this. Kept by its
/// number in the cache: new values go to the end.
public enum Went {
    /// The bot kept it.
    HELD,
    /// To a candidate marked as a test agent then, eligible or not.
    TEST_AGENT,
    /// To somebody who was offline, not assignable or deactivated at that second.
    NOT_AVAILABLE,
    /// To somebody eligible at that second.
    ASSIGNABLE,
    /// To somebody who was no candidate, or nobody wrote down who the candidates were.
    UNKNOWN;

    public static Went of(Assignment decision) {
        if (decision.agentId() == null) return HELD;
        return decision.chosen().map(Went::to).orElse(UNKNOWN);
    }

    private static Went to(Candidate chosen) {
        if (chosen.test()) return TEST_AGENT;
        return chosen.eligible() ? ASSIGNABLE : NOT_AVAILABLE;
    }
}
