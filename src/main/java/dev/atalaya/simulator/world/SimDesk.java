package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.wire.Stamped;

/// What tests and demonstrations make people do.
final class SimDesk {

    private final Tables tables;
    private final Talk talk;
    private final Staff staff;
    private final SetupDesk setup;

    SimDesk(Tables tables, Talk talk, Staff staff, SetupDesk setup) {
        this.tables = tables;
        this.talk = talk;
        this.staff = staff;
        this.setup = setup;
    }

    Message post(WorldCommand.PostMessage command) {
        if (tables.groups.find(command.groupId()).isEmpty()) {
            throw new Refusal(Problems.invalid("group", "There is no group \"" + command.groupId() + "\"."));
        }
        return talk.customerWrites(
                talk.contacts().known(command.contact()), command.channel(), command.groupId(), command.text());
    }

    Message reply(WorldCommand.Reply command) {
        Conversation value = open(command.conversationId());
        String agentId = command.agentId() == null ? value.assigneeId() : command.agentId();
        if (agentId == null) {
            throw new Refusal(Problems.refused("not-assigned", "Nobody has the conversation: name an agent."));
        }
        if (tables.agents.find(agentId).isEmpty()) {
            throw new Refusal(Problems.invalid("agentId", "There is no agent \"" + agentId + "\"."));
        }
        return talk.agentWrites(value.id(), agentId, command.text());
    }

    Conversation close(WorldCommand.Close command) {
        return talk.close(open(command.conversationId()).id());
    }

    Agent presence(WorldCommand.SetPresence command) {
        Agent agent = tables.agents
                .find(command.agentId())
                .orElseThrow(() -> new Refusal(Problems.notFound("agent", command.agentId())));
        if (command.stateId() != null) setup.state(command.stateId());
        if (!agent.active() && Boolean.TRUE.equals(command.connected())) {
            throw new Refusal(Problems.refused("agent-deactivated", agent.name() + " is deactivated."));
        }
        return staff.show(
                agent.id(),
                command.connected(),
                command.stateId(),
                new Actor(Actor.Kind.AGENT, agent.id(), agent.name()));
    }

    private Conversation open(String id) {
        Conversation value = tables.conversations
                .find(id)
                .map(Stamped::value)
                .orElseThrow(() -> new Refusal(Problems.notFound("conversation", id)));
        if (!value.open()) {
            throw new Refusal(Problems.refused("conversation-closed", "The conversation is closed."));
        }
        return value;
    }
}
