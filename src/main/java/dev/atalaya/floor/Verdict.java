package dev.atalaya.floor;

/// What a decision meant for one candidate.
public enum Verdict {
    CHOSEN,
    /// Was in the draw and was not drawn.
    NOT_DRAWN,
    DEACTIVATED,
    NOT_CONNECTED,
    STATE_NOT_ASSIGNABLE,
    /// On a reactivation without anybody eligible the last agent is left out while another member exists (our reading).
    LAST_AGENT_LEFT_OUT,
    /// A transfer or task leaves the present assignee out unless he is alone (our reading).
    ASSIGNEE_LEFT_OUT,
    /// Eligible, but another rule came first (the last agent got it, or somebody named an agent).
    NOT_CONSIDERED;

    /// True for those among whom the draw was made.
    public boolean inDraw() {
        return this == CHOSEN || this == NOT_DRAWN;
    }
}
