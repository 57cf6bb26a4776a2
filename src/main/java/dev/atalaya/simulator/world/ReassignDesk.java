package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Trigger;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Stamped;
import org.jspecify.annotations.Nullable;

/// Reassignments: to an agent, to a group in which the bot decides, back to the bot.
final class ReassignDesk {

    private final String platformId;
    private final Core core;
    private final Book book;
    private final Assigner assigner;

    ReassignDesk(String platformId, Core core, Book book, Assigner assigner) {
        this.platformId = platformId;
        this.core = core;
        this.book = book;
        this.assigner = assigner;
    }

    AssignmentResult reassign(WorldCommand.Reassign command) {
        Conversation value = core.tables
                .conversations
                .find(command.conversationId())
                .map(Stamped::value)
                .filter(v -> command.by().covers(v.groupId()))
                .orElseThrow(() -> new Refusal(Problems.notFound("conversation", command.conversationId())));
        if (!value.open()) {
            throw new Refusal(Problems.refused("conversation-closed", "The conversation is closed."));
        }
        if (value.assignmentVersion() != command.ifMatch()) throw new Refusal(Problems.moved(value));
        AssignmentRequest request = command.request();
        Group group = target(command.by(), value, request.groupId());
        if (request.agentId() != null) check(command.by(), request.agentId(), group);
        return move(value, group, command);
    }

    private AssignmentResult move(Conversation value, Group group, WorldCommand.Reassign command) {
        AssignmentRequest request = command.request();
        String reason = request.reason() == null || request.reason().isBlank() ? null : request.reason();
        Draft draft = book.draft(value);
        draft.groupId = group.id();
        boolean botDecides = request.agentId() == null && request.groupId() != null;
        Assignment made = botDecides
                ? assigner.decide(
                        draft, Occasion.of(Trigger.TRANSFER, command.by().actor(), null, reason))
                : assigner.name(
                        draft, Occasion.of(Trigger.MANUAL, command.by().actor(), null, reason), request.agentId());
        Conversation after = book.commit(draft);
        return new AssignmentResult(
                platformId,
                core.now(),
                after.id(),
                after.assignmentVersion(),
                after.assigneeId(),
                after.groupId(),
                made.id());
    }

    /// A supervisor sends on only to where his group may transfer; an administrator anywhere.
    private Group target(Principal by, Conversation value, @Nullable String groupId) {
        Group present = core.tables.groups.get(value.groupId());
        if (groupId == null || groupId.equals(present.id())) return present;
        Group group = core.tables
                .groups
                .find(groupId)
                .orElseThrow(() -> new Refusal(Problems.invalid("groupId", "There is no group \"" + groupId + "\".")));
        if (!by.administrator() && !present.transferableTo().contains(groupId)) {
            throw new Refusal(Problems.refused(
                    "group-not-transferable",
                    present.name() + " may not transfer conversations to " + group.name() + "."));
        }
        return group;
    }

    private void check(Principal by, String agentId, Group group) {
        Agent agent = core.tables
                .agents
                .find(agentId)
                .orElseThrow(() -> new Refusal(Problems.invalid("agentId", "There is no agent \"" + agentId + "\".")));
        if (!agent.active()) {
            throw new Refusal(Problems.refused("agent-deactivated", agent.name() + " is deactivated."));
        }
        if (!by.administrator() && !group.members().contains(agentId)) {
            throw new Refusal(
                    Problems.refused("agent-not-in-group", agent.name() + " is not a member of " + group.name() + "."));
        }
    }
}
