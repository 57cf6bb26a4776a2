package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Attention.Kind;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which conversations a supervisor should look at: open ones whose last message is the customer's, with somebody who
/// will hardly answer, with nobody, or simply waiting for too long. What is not known is no reason. Pure.
public final class AttentionRules {

    private final AttentionLimits limits;

    public AttentionRules(AttentionLimits limits) {
        this.limits = limits;
    }

    /// Who has the conversation. A suspected test agent counts as one: the list is of what to look at.
    ///
    /// @param state null when the platform has not told us of it
    public record Assignee(Agent agent, @Nullable UserState state, TestFlag test) {}

    /// @param attention the first reason in the order of [Kind], or null
    /// @param nextCheck the earliest time at which the answer may change by time alone, or null when only an event
    ///     can change it; asking again then, or at an event, is enough
    public record Finding(
            @Nullable Attention attention, @Nullable Instant nextCheck) {

        private static final Finding NOTHING = new Finding(null, null);
    }

    /// @param group null when unknown
    /// @param assignee null when it is held with the bot, or he is unknown
    /// @param now on the platform's clock
    public Finding find(Conversation conversation, @Nullable Group group, @Nullable Assignee assignee, Instant now) {
        if (!conversation.open() || conversation.lastSide() != Side.CUSTOMER) return Finding.NOTHING;
        AttentionSearch search = new AttentionSearch(now);
        if (conversation.assigneeId() == null) held(search, conversation, group);
        else if (assignee != null) assigned(search, conversation, group, assignee);
        Instant waiting = conversation.waitingSince();
        if (waiting != null) search.from(Kind.WAITING_TOO_LONG, waiting.plus(limits.waiting()));
        return search.finding();
    }

    private void assigned(AttentionSearch search, Conversation conversation, @Nullable Group group, Assignee assignee) {
        Agent agent = assignee.agent();
        UserState state = assignee.state();
        // Since when somebody is a test agent, deactivated or no member is not known: at the earliest, since both the
        // customer waits and he has the conversation.
        Instant both = later(customerSince(conversation), conversation.assignedAt());
        if (assignee.test() != TestFlag.NONE) search.from(Kind.TEST_AGENT, both);
        if (!agent.active()) search.from(Kind.ASSIGNEE_DEACTIVATED, both);
        if (group != null && !group.members().contains(agent.id())) search.from(Kind.ASSIGNEE_NOT_MEMBER, both);
        if (!agent.connected()) {
            Instant due = agent.presenceSince().plus(limits.disconnected());
            search.from(Kind.ASSIGNEE_DISCONNECTED, later(due, both));
        }
        if (state != null && !state.assignable()) {
            Instant due = agent.assignableSince().plus(limits.paused());
            search.from(Kind.ASSIGNEE_PAUSED, later(due, both));
        }
    }

    private void held(AttentionSearch search, Conversation conversation, @Nullable Group group) {
        Instant heldSince = conversation.heldSince();
        if (heldSince == null || group == null) return;
        Instant now = search.now();
        Instant due = later(heldSince.plus(limits.held()), customerSince(conversation));
        if (due.isAfter(now)) {
            search.again(due);
            return;
        }
        if (OpeningHours.isOpen(group.schedule(), group.zone(), now)) {
            Instant opened = OpeningHours.lastChange(group.schedule(), group.zone(), now);
            search.from(Kind.HELD_WHILE_OPEN, later(due, opened));
        }
        search.again(OpeningHours.nextChange(group.schedule(), group.zone(), now));
    }

    private static Instant customerSince(Conversation conversation) {
        Instant waiting = conversation.waitingSince();
        return waiting == null ? conversation.lastMessageAt() : waiting;
    }

    private static Instant later(Instant a, @Nullable Instant b) {
        return b == null || a.isAfter(b) ? a : b;
    }
}
