package dev.atalaya.ui.reassign;

import dev.atalaya.floor.Target;
import org.jspecify.annotations.Nullable;

/// Where conversations may be dropped: an agent's row in a group, or a group's header.
///
/// @param agentId null for the group itself, in which the bot then decides
/// @param name the agent's, or the group's
public record DropTarget(@Nullable String agentId, String groupId, String name, String groupName) {

    Target target() {
        return agentId == null ? new Target.ToGroup(groupId) : new Target.ToAgent(agentId, groupId);
    }

    /// `Ana Castillo (Soporte)`, or `Soporte`.
    public String label() {
        return agentId == null ? groupName : name + " (" + groupName + ")";
    }
}
