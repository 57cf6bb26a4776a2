package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An agent with what the console worked out about him.
///
/// @param state null when the platform has not told us of it
/// @param loads open conversations by group id; only groups where he has any
public record AgentView(Agent agent, @Nullable UserState state, TestFlag test, Map<String, Integer> loads) {

    public AgentView {
        loads = Map.copyOf(loads);
    }

    public String id() {
        return agent.id();
    }

    /// Active, connected and in an assignable state.
    public boolean eligible() {
        return agent.active() && agent.connected() && state != null && state.assignable();
    }

    public int load(String groupId) {
        return loads.getOrDefault(groupId, 0);
    }

    public int totalLoad() {
        int total = 0;
        for (int load : loads.values()) total += load;
        return total;
    }
}
