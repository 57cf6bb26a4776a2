package dev.atalaya.floor;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether an agent is a user for trying things out, and who says so. The first that applies wins.
public enum TestFlag {
    /// Nobody says so.
    NONE,
    /// The platform says so.
    PLATFORM,
    /// A supervisor marked him in this console.
    SUPERVISOR,
    /// Name or email looks like it: a suspicion, shown as "test?" until somebody confirms it.
    NAME_RULE;

    private static final Pattern LOOKS_LIKE_TEST =
            Pattern.compile("(^|[^\\p{L}])(test(er|ing|e)?|prueba[s]?|demo|qa)([^\\p{L}]|$)");

    /// @param marked whether a supervisor marked the agent here
    public static TestFlag of(Agent agent, boolean marked) {
        if (agent.test()) return PLATFORM;
        if (marked) return SUPERVISOR;
        String text = (agent.name() + " " + agent.email()).toLowerCase(Locale.ROOT);
        return LOOKS_LIKE_TEST.matcher(text).find() ? NAME_RULE : NONE;
    }

    /// True where it is known, not merely suspected.
    public boolean certain() {
        return this == PLATFORM || this == SUPERVISOR;
    }
}
