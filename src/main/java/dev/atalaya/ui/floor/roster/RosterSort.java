package dev.atalaya.ui.floor.roster;

import java.util.Comparator;

/// How the agents of a group are ordered. The groups where nobody is there stand first, then by name, each above its
/// agents.
public enum RosterSort {
    /// Eligible, paused, offline, deactivated; then by name.
    STATE,
    NAME,
    /// The most conversations first.
    LOAD;

    /// The part that decides inside a group, before the name.
    int key(AgentRow row) {
        return switch (this) {
            case STATE -> row.presence().ordinal();
            case NAME -> 0;
            case LOAD -> -row.load();
        };
    }

    Comparator<RosterRow> comparator() {
        Comparator<RosterRow> byNeed = Comparator.comparing(row -> row.group().need());
        return byNeed.thenComparing(row -> row.group().foldedName())
                .thenComparing(row -> row.group().key())
                .thenComparing(this::inGroup);
    }

    private int inGroup(RosterRow a, RosterRow b) {
        if (!(a instanceof AgentRow left)) return b instanceof GroupRow ? 0 : -1;
        if (!(b instanceof AgentRow right)) return 1;
        int order = Integer.compare(key(left), key(right));
        if (order == 0) order = left.foldedName().compareTo(right.foldedName());
        return order == 0 ? left.agentId().compareTo(right.agentId()) : order;
    }
}
