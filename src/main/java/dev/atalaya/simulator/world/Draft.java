package dev.atalaya.simulator.world;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A conversation while one change is made to it; told once, when all of it is done.
final class Draft {

    final String id;
    final String contactId;
    final String contactName;
    final Channel channel;
    final Instant openedAt;
    final @Nullable Conversation before;
    String groupId;

    @Nullable
    String assigneeId;

    boolean open = true;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant waitingSince;

    @Nullable
    Instant heldSince;

    @Nullable
    Instant assignedAt;

    String lastMessage = "";
    Instant lastMessageAt;
    Side lastSide = Side.BOT;
    Instant expiresAt;

    @Nullable
    Given given;
    /// Started by an agent, and the customer has not written yet.
    boolean outgoing;

    /// A new one.
    Draft(String id, Contact contact, Channel channel, String groupId, Instant now) {
        this.id = id;
        this.contactId = contact.id();
        this.contactName = contact.name();
        this.channel = channel;
        this.groupId = groupId;
        this.openedAt = now;
        this.lastMessageAt = now;
        this.expiresAt = now.plus(channel.window());
        this.before = null;
    }

    Draft(Conversation value, boolean outgoing) {
        this.id = value.id();
        this.contactId = value.contactId();
        this.contactName = value.contactName();
        this.channel = value.channel();
        this.openedAt = value.openedAt();
        this.before = value;
        this.groupId = value.groupId();
        this.assigneeId = value.assigneeId();
        this.open = value.open();
        this.closedAt = value.closedAt();
        this.waitingSince = value.waitingSince();
        this.heldSince = value.heldSince();
        this.assignedAt = value.assignedAt();
        this.lastMessage = value.lastMessage();
        this.lastMessageAt = value.lastMessageAt();
        this.lastSide = value.lastSide();
        this.expiresAt = value.expiresAt();
        this.given = value.given();
        this.outgoing = outgoing;
    }

    /// Puts it with an agent, or with the bot where null.
    void give(@Nullable String agentId, Instant now, Given how) {
        if (agentId == null) {
            if (assigneeId != null || heldSince == null) heldSince = now;
            assignedAt = null;
        } else if (!agentId.equals(assigneeId)) {
            heldSince = null;
            assignedAt = now;
        }
        assigneeId = agentId;
        given = how;
    }

    Conversation finished(Instant now) {
        return new Conversation(
                id,
                contactId,
                contactName,
                channel,
                groupId,
                assigneeId,
                open,
                inbox(now),
                openedAt,
                closedAt,
                waitingSince,
                heldSince,
                assignedAt,
                lastMessage,
                lastMessageAt,
                lastSide,
                expiresAt,
                version(),
                given);
    }

    private Inbox inbox(Instant now) {
        if (!now.isBefore(expiresAt)) return Inbox.EXPIRED;
        if (assigneeId == null) return Inbox.WAITING;
        return outgoing ? Inbox.OUTGOING : Inbox.ACTIVE;
    }

    private long version() {
        if (before == null) return 1;
        boolean moved = open != before.open()
                || !groupId.equals(before.groupId())
                || !Objects.equals(assigneeId, before.assigneeId());
        return before.assignmentVersion() + (moved ? 1 : 0);
    }
}
