package dev.atalaya.routing;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Builds conversations for tests: open, and the customer has just written, unless told otherwise.
record Talks(
        String groupId,
        @Nullable String assigneeId,
        Channel channel,
        boolean open,
        @Nullable Instant waitingSince,
        @Nullable Instant heldSince,
        @Nullable Instant assignedAt,
        Side lastSide,
        Instant expiresAt) {

    static Talks in(String groupId) {
        Instant now = Floors.NOW;
        return new Talks(
                groupId, null, Channel.WEB, true, now, now, null, Side.CUSTOMER, now.plus(Duration.ofHours(24)));
    }

    Talks with(String agentId) {
        return with(agentId, Floors.NOW);
    }

    Talks with(String agentId, Instant since) {
        return new Talks(groupId, agentId, channel, open, waitingSince, null, since, lastSide, expiresAt);
    }

    Talks heldSince(Instant since) {
        return new Talks(groupId, null, channel, open, waitingSince, since, null, lastSide, expiresAt);
    }

    Talks closed() {
        return new Talks(groupId, assigneeId, channel, false, null, null, assignedAt, lastSide, expiresAt);
    }

    Talks by(Channel other, Instant expires) {
        return new Talks(groupId, assigneeId, other, open, waitingSince, heldSince, assignedAt, lastSide, expires);
    }

    Talks waitingSince(@Nullable Instant since) {
        return new Talks(groupId, assigneeId, channel, open, since, heldSince, assignedAt, lastSide, expiresAt);
    }

    Talks last(Side side) {
        return new Talks(groupId, assigneeId, channel, open, waitingSince, heldSince, assignedAt, side, expiresAt);
    }

    Conversation id(String id) {
        return new Conversation(
                id,
                "contact",
                "Carlos",
                channel,
                groupId,
                assigneeId,
                open,
                assigneeId == null ? Inbox.WAITING : Inbox.ACTIVE,
                Floors.NOW,
                open ? null : Floors.NOW,
                waitingSince,
                heldSince,
                assignedAt,
                "Hola",
                Floors.NOW,
                lastSide,
                expiresAt,
                1,
                null);
    }
}
