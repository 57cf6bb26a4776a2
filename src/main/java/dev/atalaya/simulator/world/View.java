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
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one user may read: an administrator everything; a supervisor the states, his own groups (of those to which they
/// may transfer only the name), their members, tasks, conversations and decisions. Use on the engine's thread only; the
/// pages themselves are immutable. Cursors are this class's own: anything but what was given is an
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
        return page(map(tables.groups.rows(), user::sees), null);
    }

    public Page<Agent> agents() {
        return page(seen(tables.agents, value -> tables.audience(value).concerns(user)), null);
    }

    public Page<AutomatedTask> tasks() {
        return page(seen(tables.tasks, value -> Tables.audience(value).concerns(user)), null);
    }

    public Optional<Single<UserState>> state(String id) {
        return tables.states.row(id).map(this::single);
    }

    public Optional<Single<Group>> group(String id) {
        return tables.groups
                .row(id)
                .flatMap(row -> user.sees(row.value()).map(value -> single(new Stamped<>(row.lastSeq(), value))));
    }

    public Optional<Single<Agent>> agent(String id) {
        return tables.agents
                .row(id)
                .filter(row -> tables.audience(row.value()).concerns(user))
                .map(this::single);
    }

    public Optional<Single<AutomatedTask>> task(String id) {
        return tables.tasks
                .row(id)
                .filter(row -> Tables.audience(row.value()).concerns(user))
                .map(this::single);
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
    public Optional<Slice<Message>> messages(String conversationId, @Nullable String before, int limit) {
        return visible(conversationId).map(_ -> {
            List<Message> found = tables.transcripts.page(conversationId, before, limit);
            boolean more =
                    !found.isEmpty() && tables.transcripts.of(conversationId).getFirst() != found.getFirst();
            return slice(found, more ? found.getFirst().id() : null);
        });
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

    /// The histories, for as far as he may see them.
    public HistoryView history() {
        return new HistoryView(this, tables, user);
    }

    <T> Slice<T> slice(List<T> items, @Nullable String cursor) {
        return new Slice<>(world.platformId(), world.now(), world.rate(), world.seq(), items, cursor);
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

    private static <T> List<Stamped<T>> seen(Table<T> table, Predicate<T> visible) {
        return map(table.rows(), value -> visible.test(value) ? Optional.of(value) : Optional.empty());
    }

    private static <T> List<Stamped<T>> map(Collection<Stamped<T>> rows, Function<T, Optional<T>> sight) {
        return rows.stream()
                .flatMap(row -> sight.apply(row.value()).stream().map(value -> new Stamped<>(row.lastSeq(), value)))
                .toList();
    }

    private <T> Page<T> page(List<Stamped<T>> items, @Nullable String cursor) {
        return new Page<>(world.platformId(), world.now(), world.rate(), world.seq(), items, cursor);
    }

    private <T> Single<T> single(Stamped<T> row) {
        return new Single<>(world.platformId(), world.now(), world.rate(), row.lastSeq(), row.value());
    }
}
