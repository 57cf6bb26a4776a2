package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Single;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one user may read. States, groups, agents and tasks are everybody's, as targets must be known; conversations,
/// decisions and conversation history are those of his groups. Use on the engine's thread only; the pages themselves
/// are immutable. Cursors are this class's own: hand back what was given, anything else is an
/// [IllegalArgumentException] (`NumberFormatException` included).
public final class View {

    private final World world;
    private final Tables tables;
    private final Principal user;

    View(World world, Tables tables, Principal user) {
        this.world = world;
        this.tables = tables;
        this.user = user;
    }

    public Page<UserState> states() {
        return page(tables.states.copy(), null);
    }

    public Page<Group> groups() {
        return page(tables.groups.copy(), null);
    }

    public Page<Agent> agents() {
        return page(tables.agents.copy(), null);
    }

    public Page<AutomatedTask> tasks() {
        return page(tables.tasks.copy(), null);
    }

    /// Open conversations by number; inbox and group narrow them where not null.
    public Page<Conversation> conversations(
            @Nullable Inbox inbox, @Nullable String groupId, @Nullable String cursor, int limit) {
        List<Stamped<Conversation>> found = new ArrayList<>();
        for (var row : tables.conversations.openAfter(cursor == null ? -1 : Long.parseLong(cursor))) {
            Conversation value = row.value();
            if (inbox != null && value.inbox() != inbox) continue;
            if (groupId != null && !value.groupId().equals(groupId)) continue;
            if (!user.covers(value.groupId())) continue;
            if (found.size() == limit)
                return page(found, found.getLast().value().id());
            found.add(row);
        }
        return page(found, null);
    }

    /// Open or closed; empty where there is none or it is not his to see.
    public Optional<Single<Conversation>> conversation(String id) {
        return visible(id).map(this::single);
    }

    /// The newest messages before the message `before` (null: of all), oldest first within the page.
    public Optional<List<Message>> messages(String conversationId, @Nullable String before, int limit) {
        return visible(conversationId).map(_ -> tables.transcripts.page(conversationId, before, limit));
    }

    /// Decisions with `from <= at < to`, in order.
    public Page<Assignment> assignments(Instant from, Instant to, @Nullable String cursor, int limit) {
        int start = cursor == null ? tables.log.at(from) : tables.log.afterId(cursor);
        return decisions(start, limit, row -> row.value().at().isBefore(to));
    }

    /// Decisions whose event has a number above `seq`, in order.
    public Page<Assignment> assignmentsAfter(long seq, @Nullable String cursor, int limit) {
        int start = cursor == null ? tables.log.afterSeq(seq) : tables.log.afterId(cursor);
        return decisions(start, limit, _ -> true);
    }

    public Optional<Single<Assignment>> assignment(String id) {
        return tables.log
                .find(id)
                .filter(row -> user.covers(row.value().groupId()))
                .map(this::single);
    }

    public Page<AgentInterval> stateHistory(Instant from, Instant to, @Nullable String cursor, int limit) {
        var slice = tables.stateHistory.overlapping(from, to, cursor, limit);
        return page(slice.items(), slice.cursor());
    }

    public Page<ConfigInterval> configHistory(Instant from, Instant to, @Nullable String cursor, int limit) {
        var slice = tables.configHistory.overlapping(from, to, cursor, limit);
        return page(slice.items(), slice.cursor());
    }

    /// A page may be shorter than `limit`, even empty, and still have a cursor: those of other groups are left out.
    public Page<ConversationSpan> conversationHistory(Instant from, Instant to, @Nullable String cursor, int limit) {
        var slice = tables.conversationHistory.overlapping(from, to, cursor, limit);
        List<Stamped<ConversationSpan>> found = new ArrayList<>(slice.items().size());
        for (var row : slice.items()) {
            Conversation value = tables.conversations.get(row.value().conversationId());
            if (!user.covers(value.groupId())) continue;
            found.add(new Stamped<>(row.lastSeq(), ConversationSpan.of(value, tables.transcripts.of(value.id()))));
        }
        return page(found, slice.cursor());
    }

    private Optional<Stamped<Conversation>> visible(String id) {
        return tables.conversations
                .find(id)
                .filter(row -> user.covers(row.value().groupId()));
    }

    private Page<Assignment> decisions(int start, int limit, Predicate<Stamped<Assignment>> within) {
        List<Stamped<Assignment>> entries = tables.log.entries();
        List<Stamped<Assignment>> found = new ArrayList<>();
        for (int i = start; i < entries.size() && within.test(entries.get(i)); i++) {
            if (!user.covers(entries.get(i).value().groupId())) continue;
            if (found.size() == limit)
                return page(found, found.getLast().value().id());
            found.add(entries.get(i));
        }
        return page(found, null);
    }

    private <T> Page<T> page(List<Stamped<T>> items, @Nullable String cursor) {
        return new Page<>(world.platformId(), world.now(), world.rate(), world.seq(), items, cursor);
    }

    private <T> Single<T> single(Stamped<T> row) {
        return new Single<>(world.platformId(), world.now(), world.rate(), row.lastSeq(), row.value());
    }
}
