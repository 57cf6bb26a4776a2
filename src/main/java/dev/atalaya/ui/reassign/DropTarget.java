package dev.atalaya.ui.reassign;

import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where conversations may go: to an agent in a group, into a group, or back to the bot.
///
/// @param agentId null for the group itself, in which the bot then decides
/// @param groupId null only for the bot: each conversation then stays in its group
/// @param name the agent's, the group's, or what the bot is called
public record DropTarget(@Nullable String agentId, @Nullable String groupId, String name, String groupName) {

    /// Back to the bot.
    ///
    /// @param name what the bot is called
    public static DropTarget bot(String name) {
        return new DropTarget(null, null, name, name);
    }

    Target target() {
        if (agentId != null) return new Target.ToAgent(agentId, groupId);
        return groupId == null ? new Target.ToBot() : new Target.ToGroup(groupId);
    }

    /// How many of these would come into another group.
    int moving(List<ConversationView> conversations) {
        if (groupId == null) return 0;
        int count = 0;
        for (ConversationView view : conversations) {
            if (!view.conversation().groupId().equals(groupId)) count++;
        }
        return count;
    }

    /// `Ana Castillo (Soporte)`, or `Soporte`.
    public String label() {
        return agentId == null ? groupName : name + " (" + groupName + ")";
    }
}
