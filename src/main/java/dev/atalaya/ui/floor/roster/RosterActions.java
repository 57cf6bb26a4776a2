package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.UserState;
import java.util.Collection;

/// What the roster asks of the screen around it.
public interface RosterActions {

    /// Whether things may only be looked at.
    default boolean readOnly() {
        return false;
    }

    /// Lists the conversations of an agent in this group, or of a group.
    void showConversations(RosterRow row);

    /// Lists why a day's conversations went elsewhere than to this agent.
    void whyNot(String agentId);

    void markTest(String agentId, boolean test);

    /// The states that agents may show.
    Collection<UserState> states();

    /// Whether this user may make the change.
    boolean may(Change change);

    /// Shows what the change changes, and makes it once that is confirmed.
    void change(Change change);

    /// How many conversations are chosen, to be given to somebody.
    int chosen();

    /// Gives the chosen conversations to an agent, or into a group.
    void give(RosterRow row);

    /// Spreads all of an agent's conversations over those who are there.
    void spread(AgentRow row);

    /// Asks to whom the agent's conversations in this group shall go.
    void passOn(AgentRow row);
}
