package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A conversation as it stood at a past instant, out of its messages' times and the decision that held then.
final class PastTalk {

    private final Instant at;
    private @Nullable Instant waitingSince;
    private @Nullable Instant lastCustomer;
    private Instant lastAt;
    private Side lastSide = Side.CUSTOMER;

    private PastTalk(ConversationSpan span, Instant at) {
        this.at = at;
        lastAt = span.openedAt();
        for (Line line : span.messages()) {
            if (line.at().isAfter(at)) break;
            lastAt = line.at();
            lastSide = line.side();
            switch (line.side()) {
                case CUSTOMER -> {
                    lastCustomer = line.at();
                    if (waitingSince == null) waitingSince = line.at();
                }
                case AGENT -> waitingSince = null;
                case BOT -> {}
            }
        }
    }

    /// @param decision the last one about it until then, or null
    static Conversation of(ConversationSpan span, @Nullable Assignment decision, Instant at) {
        PastTalk talk = new PastTalk(span, at);
        String assignee = decision == null ? span.assigneeId() : decision.agentId();
        Instant placed = decision == null ? span.openedAt() : decision.at();
        Instant expires = (talk.lastCustomer == null ? span.openedAt() : talk.lastCustomer)
                .plus(span.channel().window());
        return new Conversation(
                span.conversationId(),
                span.contactId(),
                decision == null ? span.contactId() : decision.contactName(),
                span.channel(),
                decision == null ? span.groupId() : decision.groupId(),
                assignee,
                true,
                talk.inbox(assignee, expires),
                span.openedAt(),
                null,
                talk.waitingSince,
                assignee == null ? placed : null,
                assignee == null ? null : placed,
                "",
                talk.lastAt,
                talk.lastSide,
                expires,
                0,
                decision == null ? null : Given.of(decision));
    }

    private Inbox inbox(@Nullable String assignee, Instant expires) {
        if (!expires.isAfter(at)) return Inbox.EXPIRED;
        if (assignee == null) return Inbox.WAITING;
        return lastCustomer == null ? Inbox.OUTGOING : Inbox.ACTIVE;
    }
}
