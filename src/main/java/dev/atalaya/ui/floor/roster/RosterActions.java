package dev.atalaya.ui.floor.roster;

/// What the roster asks of the screen around it.
public interface RosterActions {

    /// Lists the conversations of an agent in this group, or of a group.
    void showConversations(RosterRow row);

    void markTest(String agentId, boolean test);
}
