package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.simulator.bot.Choice;
import dev.atalaya.simulator.bot.Seat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes decisions into the log and onto the conversation.
final class Recorder {

    private final Core core;
    private final Book book;

    Recorder(Core core, Book book) {
        this.core = core;
        this.book = book;
    }

    List<Seat> seats(Group group) {
        return group.members().stream()
                .map(id -> {
                    Agent agent = core.tables.agents.get(id);
                    return new Seat(agent, core.tables.states.get(agent.stateId()), core.tables.conversations.load(id));
                })
                .toList();
    }

    /// What is written down where nothing was drawn.
    Choice named(Group group, @Nullable String agentId) {
        List<Member> members = seats(group).stream()
                .map(seat -> new Member(seat.agent(), seat.state(), seat.agent().test(), seat.load()))
                .toList();
        return new Choice(RuleCode.NOT_BY_RULES, agentId, Candidates.named(members, agentId), false);
    }

    Assignment record(Draft draft, Occasion occasion, Choice choice, Group group) {
        Assignment made = new Assignment(
                core.tables.log.nextId(),
                core.now(),
                draft.id,
                draft.contactName,
                draft.channel,
                group.id(),
                occasion.trigger(),
                draft.assigneeId,
                choice.agentId(),
                choice.rule(),
                occasion.actor(),
                group.settings(),
                OpeningHours.isOpen(group.schedule(), group.zone(), core.now()),
                choice.candidates(),
                occasion.lastAgentId(),
                occasion.previousConversationId(),
                occasion.causedBy(),
                occasion.attempt(),
                occasion.wokenBy(),
                occasion.reason());
        core.tables.log.add(core.publish(Entity.ASSIGNMENT, made.id(), made, Audience.of(group.id())), made);
        draft.give(made.agentId(), core.now(), given(made));
        String message = group.settings().outOfHoursMessage();
        // Once is enough: not again each time that a held conversation is decided again.
        if (choice.outOfHoursMessage() && message != null && draft.lastSide != Side.BOT) {
            book.say(draft, Side.BOT, null, message);
        }
        return made;
    }

    private Given given(Assignment made) {
        String agentId = made.agentId();
        if (agentId == null) {
            return new Given(
                    made.id(), made.at(), made.trigger(), made.rule(), made.actor(), null, false, false, false);
        }
        Agent agent = core.tables.agents.get(agentId);
        UserState state = core.tables.states.get(agent.stateId());
        return new Given(
                made.id(),
                made.at(),
                made.trigger(),
                made.rule(),
                made.actor(),
                state.name(),
                agent.connected(),
                state.assignable(),
                agent.test());
    }
}
