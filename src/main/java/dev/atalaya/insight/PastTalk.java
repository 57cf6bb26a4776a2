package dev.atalaya.insight;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import dev.atalaya.store.log.Standing;
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

    /// @param last where the last decision until then put it, or null
    static Conversation of(ConversationSpan span, @Nullable Standing last, Instant at) {
        PastTalk talk = new PastTalk(span, at);
        String assignee = last == null ? span.assigneeId() : last.agentId();
        Instant placed = last == null ? span.openedAt() : last.given().at();
        Instant expires = (talk.lastCustomer == null ? span.openedAt() : talk.lastCustomer)
                .plus(span.channel().window());
        return new Conversation(
                span.conversationId(),
                span.contactId(),
                last == null ? span.contactId() : last.contactName(),
                span.channel(),
                last == null ? span.groupId() : last.groupId(),
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
                last == null ? null : last.given());
    }

    private Inbox inbox(@Nullable String assignee, Instant expires) {
        if (!expires.isAfter(at)) return Inbox.EXPIRED;
        if (assignee == null) return Inbox.WAITING;
        return lastCustomer == null ? Inbox.OUTGOING : Inbox.ACTIVE;
    }
}
