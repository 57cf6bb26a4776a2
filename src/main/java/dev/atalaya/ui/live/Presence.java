package dev.atalaya.ui.live;

import dev.atalaya.sync.AgentView;

/// Whether an agent can be given work, as the colour of his ring says it.
public enum Presence {
    ELIGIBLE,
    /// Connected, but in a state that is not assignable.
    PAUSED,
    OFFLINE,
    DEACTIVATED;

    public static Presence of(AgentView view) {
        if (!view.agent().active()) return DEACTIVATED;
        if (!view.agent().connected()) return OFFLINE;
        return view.eligible() ? ELIGIBLE : PAUSED;
    }
}
