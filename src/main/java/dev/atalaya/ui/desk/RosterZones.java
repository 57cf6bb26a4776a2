package dev.atalaya.ui.desk;

import dev.atalaya.ui.floor.roster.AgentRow;
import dev.atalaya.ui.floor.roster.GroupRow;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.reassign.DropTarget;
import org.jspecify.annotations.Nullable;

/// What a line of the roster is as a place to drop.
final class RosterZones {

    private RosterZones() {}

    static @Nullable DropTarget target(@Nullable RosterRow row) {
        return switch (row) {
            case AgentRow agent ->
                new DropTarget(
                        agent.agentId(),
                        agent.group().key(),
                        agent.view().agent().name(),
                        name(agent.group()));
            case GroupRow group -> new DropTarget(null, group.key(), name(group), name(group));
            case null -> null;
        };
    }

    private static String name(GroupRow group) {
        return group.view().group().name();
    }
}
