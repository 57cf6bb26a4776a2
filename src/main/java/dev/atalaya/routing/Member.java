package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.UserState;
import org.jspecify.annotations.Nullable;

/// A member of a group as the rules see him.
///
/// @param test flagged as a test agent: recorded, never a reason to leave him out
/// @param load his open conversations, in all groups
public record Member(Agent agent, UserState state, boolean test, int load) {

    /// As far as the rules need him. A state that the platform has not told us of counts as not assignable.
    public static Member of(Agent agent, @Nullable UserState state) {
        UserState known =
                state != null ? state : new UserState(agent.stateId(), agent.stateId(), "", "", false, true, 0);
        return new Member(agent, known, agent.test(), 0);
    }
}
