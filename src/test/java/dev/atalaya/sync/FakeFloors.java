package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Stamped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the floor of a [FakePlatform] changes.
final class FakeFloors {

    private FakeFloors() {}

    static void keep(FakePlatform at, long seq, FloorEvent event) {
        switch (event) {
            case FloorEvent.StateChanged(var v) -> at.states.put(v.id(), new Stamped<>(seq, v));
            case FloorEvent.GroupChanged(var v) -> at.groups.put(v.id(), new Stamped<>(seq, v));
            case FloorEvent.AgentChanged(var v) -> at.agents.put(v.id(), new Stamped<>(seq, v));
            case FloorEvent.TaskChanged(var v) -> at.tasks.put(v.id(), new Stamped<>(seq, v));
            case FloorEvent.ConversationChanged(var v) -> {
                if (v.open()) at.conversations.put(v.id(), new Stamped<>(seq, v));
                else at.conversations.remove(v.id());
            }
            case FloorEvent.AssignmentMade _ -> {}
            case FloorEvent.Removed(var entity, var id) -> {
                Map<String, ?> rows = switch (entity) {
                    case STATE -> at.states;
                    case GROUP -> at.groups;
                    case AGENT -> at.agents;
                    case TASK -> at.tasks;
                    case CONVERSATION, ASSIGNMENT -> at.conversations;
                };
                rows.remove(id);
            }
        }
    }

    static Me me(FakePlatform at) {
        Me me = at.me;
        return new Me(
                at.platformId,
                at.now,
                at.rate,
                me.id(),
                me.name(),
                me.role(),
                me.groups(),
                me.accountName(),
                me.zone(),
                me.simulated(),
                me.abilities());
    }

    /// Does what a platform does with a command.
    static Outcome perform(FakePlatform at, Command command) {
        if (!(command instanceof Command.Reassign reassign)) return FakeSetup.perform(at, command);
        Stamped<Conversation> row = at.conversations.get(reassign.conversationId());
        if (row == null) return new Outcome.Rejected("conversation-closed", "The conversation is closed.");
        Conversation before = row.value();
        if (before.assignmentVersion() != reassign.assignmentVersion()) {
            return new Outcome.Conflict(before.assignmentVersion(), before.assigneeId(), before.groupId());
        }
        Conversation after = ConversationBuilder.from(before)
                .assign(group(before, reassign.target()), agent(reassign.target()))
                .build();
        at.happen(after);
        return new Outcome.Confirmed(after.assignmentVersion(), after.assigneeId());
    }

    private static String group(Conversation before, Target target) {
        return switch (target) {
            case Target.ToAgent to -> Objects.requireNonNullElse(to.groupId(), before.groupId());
            case Target.ToGroup(var group) -> group;
            case Target.ToBot _ -> before.groupId();
        };
    }

    private static @Nullable String agent(Target target) {
        return target instanceof Target.ToAgent to ? to.agentId() : null;
    }
}
