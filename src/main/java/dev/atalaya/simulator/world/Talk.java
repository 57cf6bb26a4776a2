package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conversations' life: customers and agents write, somebody closes, windows expire.
public final class Talk {

    private final Core core;
    private final Book book;
    private final Assigner assigner;
    private final Contacts contacts;
    private Life life = Life.NONE;
    private long lastNumber;

    Talk(Core core, Book book, Assigner assigner, Contacts contacts) {
        this.core = core;
        this.book = book;
        this.assigner = assigner;
        this.contacts = contacts;
        this.lastNumber = core.scenario.firstConversation() - 1;
    }

    void life(Life next) {
        life = next;
    }

    public Contacts contacts() {
        return contacts;
    }

    public Conversation get(String id) {
        return core.tables.conversations.get(id);
    }

    /// How many open conversations an agent has.
    public int load(String agentId) {
        return core.tables.conversations.load(agentId);
    }

    /// All open conversations, by number.
    public List<Conversation> all() {
        return core.tables.conversations.openAfter(-1).stream()
                .map(row -> row.value())
                .toList();
    }

    /// His open conversations, by number.
    public List<Conversation> of(String agentId) {
        return core.tables.conversations.of(agentId);
    }

    /// A customer writes: into his open conversation on that channel, else into a new one in the group.
    public Message customerWrites(Contact contact, Channel channel, String groupId, String text) {
        String openId = contacts.openOf(contact.id(), channel);
        Draft draft = openId == null ? open(contact, channel, groupId) : book.draft(get(openId));
        boolean wasExpired = draft.before != null && draft.before.inbox() == Inbox.EXPIRED;
        Message message = book.say(draft, Side.CUSTOMER, null, text);
        if (openId == null) assigner.decide(draft, occasion(contact, channel, groupId));
        Conversation value = book.commit(draft);
        if (openId == null) begin(value);
        if (wasExpired) core.timeline.add(value.expiresAt(), new Due.Expire(value.id()));
        life.customerWrote(value, openId == null);
        return message;
    }

    /// An agent starts a conversation himself. The contact must have none open on that channel.
    public Conversation reachOut(String agentId, String groupId, Contact contact, Channel channel, String text) {
        Draft draft = open(contact, channel, groupId);
        draft.assigneeId = agentId;
        draft.assignedAt = core.now();
        draft.outgoing = true;
        book.say(draft, Side.AGENT, agentId, text);
        Conversation value = book.commit(draft);
        begin(value);
        return value;
    }

    /// An agent writes into an open conversation.
    public Message agentWrites(String conversationId, String agentId, String text) {
        Draft draft = book.draft(get(conversationId));
        Message message = book.say(draft, Side.AGENT, agentId, text);
        book.commit(draft);
        return message;
    }

    /// Back to the bot, who holds it until something changes.
    public void handBack(String conversationId, Actor by) {
        Draft draft = book.draft(get(conversationId));
        assigner.name(draft, Occasion.of(Trigger.MANUAL, by, null, null), null);
        book.commit(draft);
    }

    /// The assignee passes an open conversation on to a group: the bot decides there.
    public void transfer(String conversationId, String groupId, Actor by) {
        Draft draft = book.draft(get(conversationId));
        draft.groupId = groupId;
        assigner.decide(draft, Occasion.of(Trigger.TRANSFER, by, null, null));
        book.commit(draft);
    }

    public Conversation close(String conversationId) {
        Draft draft = book.draft(get(conversationId));
        draft.open = false;
        draft.closedAt = core.now();
        draft.waitingSince = null;
        draft.heldSince = null;
        Conversation value = book.commit(draft);
        contacts.closed(value);
        core.tables.conversationHistory.end(value.id(), new Tables.Opened(value.id(), value.openedAt()), core.now());
        life.closed(value);
        return value;
    }

    void expire(String conversationId) {
        Conversation value = openOne(conversationId);
        if (value == null) return;
        if (value.expiresAt().isAfter(core.now())) {
            core.timeline.add(value.expiresAt(), new Due.Expire(conversationId));
            return;
        }
        book.commit(book.draft(value));
        core.timeline.add(closesAt(value), new Due.AutoClose(conversationId));
    }

    void autoClose(String conversationId) {
        Conversation value = openOne(conversationId);
        if (value != null && !closesAt(value).isAfter(core.now())) close(conversationId);
    }

    long lastNumber() {
        return lastNumber;
    }

    void restore(long number) {
        lastNumber = number;
    }

    private Instant closesAt(Conversation value) {
        return value.expiresAt().plus(Duration.ofDays(core.scenario.autoCloseDays()));
    }

    private @Nullable Conversation openOne(String id) {
        return core.tables
                .conversations
                .find(id)
                .map(row -> row.value())
                .filter(Conversation::open)
                .orElse(null);
    }

    private Draft open(Contact contact, Channel channel, String groupId) {
        return new Draft(Long.toString(++lastNumber), contact, channel, groupId, core.now());
    }

    private void begin(Conversation value) {
        contacts.opened(value);
        core.tables.conversationHistory.begin(value.id(), new Tables.Opened(value.id(), value.openedAt()));
        core.timeline.add(value.expiresAt(), new Due.Expire(value.id()));
    }

    private Occasion occasion(Contact contact, Channel channel, String groupId) {
        if (!contacts.returns(contact.id())) return Occasion.of(Trigger.NEW, Actor.BOT, null, null);
        String previous = contacts.lastOf(contact.id(), groupId, channel);
        String lastAgent = previous == null ? null : get(previous).assigneeId();
        return Occasion.reactivation(lastAgent, previous);
    }
}
