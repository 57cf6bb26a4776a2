package dev.atalaya.ui.floor.roster;

import dev.atalaya.ui.live.LiveRow;

/// A line of the roster. User interface thread only.
public abstract sealed class RosterRow extends LiveRow permits GroupRow, AgentRow {

    /// Unique among all lines.
    public abstract String key();

    /// The group to which the line belongs.
    public abstract GroupRow group();
}
