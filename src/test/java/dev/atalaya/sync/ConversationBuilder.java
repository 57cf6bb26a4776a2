package dev.atalaya.sync;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Makes conversations for tests: open, on WhatsApp, held with the bot and waiting for a minute unless told otherwise.
public final class ConversationBuilder {

    private final String id;
    private final String contactName;
    private Channel channel = Channel.WHATSAPP;
    private String groupId;
    private @Nullable String assigneeId;
    private boolean open = true;
    private Inbox inbox = Inbox.WAITING;
    private @Nullable Instant waitingSince;
    private @Nullable Instant heldSince;
    private String lastMessage = "Hola";
    private Instant lastMessageAt;
    private Side lastSide = Side.CUSTOMER;
    private @Nullable Instant expiresAt;
    private long assignmentVersion = 1;
    private @Nullable Given given;

    private ConversationBuilder(String id, String contactName, String groupId, Instant lastMessageAt) {
        this.id = id;
        this.contactName = contactName;
        this.groupId = groupId;
        this.lastMessageAt = lastMessageAt;
    }

    public static ConversationBuilder conversation(String id, String contactName, String groupId) {
        Instant before = FloorFixtures.NOW.minus(Duration.ofMinutes(1));
        ConversationBuilder builder = new ConversationBuilder(id, contactName, groupId, before);
        builder.waitingSince = before;
        builder.heldSince = before;
        return builder;
    }

    public static ConversationBuilder from(Conversation c) {
        ConversationBuilder builder = new ConversationBuilder(c.id(), c.contactName(), c.groupId(), c.lastMessageAt());
        builder.channel = c.channel();
        builder.assigneeId = c.assigneeId();
        builder.open = c.open();
        builder.inbox = c.inbox();
        builder.waitingSince = c.waitingSince();
        builder.heldSince = c.heldSince();
        builder.lastMessage = c.lastMessage();
        builder.lastSide = c.lastSide();
        builder.expiresAt = c.expiresAt();
        builder.assignmentVersion = c.assignmentVersion();
        builder.given = c.given();
        return builder;
    }

    public ConversationBuilder channel(Channel value) {
        channel = value;
        return this;
    }

    public ConversationBuilder inbox(Inbox value) {
        inbox = value;
        return this;
    }

    public ConversationBuilder message(String text) {
        lastMessage = text;
        return this;
    }

    /// With this agent of this group; counts as a change of the assignment.
    public ConversationBuilder assign(String groupId, @Nullable String agentId) {
        this.groupId = groupId;
        assigneeId = agentId;
        inbox = agentId == null ? Inbox.WAITING : Inbox.ACTIVE;
        heldSince = agentId == null ? lastMessageAt : null;
        assignmentVersion++;
        return this;
    }

    /// The customer has waited for so long.
    public ConversationBuilder waiting(Duration ago) {
        return customer(FloorFixtures.NOW.minus(ago));
    }

    /// The customer wrote.
    public ConversationBuilder customer(Instant at) {
        if (waitingSince == null || at.isBefore(waitingSince)) waitingSince = at;
        if (heldSince != null) heldSince = waitingSince;
        lastMessageAt = at;
        lastSide = Side.CUSTOMER;
        return this;
    }

    /// An agent replied.
    public ConversationBuilder replied(Instant at) {
        waitingSince = null;
        lastMessageAt = at;
        lastSide = Side.AGENT;
        return this;
    }

    public ConversationBuilder closed() {
        open = false;
        waitingSince = null;
        assignmentVersion++;
        return this;
    }

    public ConversationBuilder version(long value) {
        assignmentVersion = value;
        return this;
    }

    /// The bot gave it by this rule to somebody who then showed this state.
    public ConversationBuilder given(RuleCode rule, String stateName, boolean connected, boolean assignable) {
        given = new Given(
                "a-" + id, lastMessageAt, Trigger.NEW, rule, Actor.BOT, stateName, connected, assignable, false);
        return this;
    }

    public Conversation build() {
        return new Conversation(
                id,
                "c-" + id,
                contactName,
                channel,
                groupId,
                assigneeId,
                open,
                inbox,
                lastMessageAt.minus(Duration.ofMinutes(5)),
                open ? null : lastMessageAt,
                waitingSince,
                heldSince,
                assigneeId == null ? null : lastMessageAt,
                lastMessage,
                lastMessageAt,
                lastSide,
                expiresAt == null ? lastMessageAt.plus(channel.window()) : expiresAt,
                assignmentVersion,
                given);
    }
}
