package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A platform in memory; what happens there is told to the followers at once. It begins with
/// the floor of [FloorFixtures].
public final class FakePlatform implements ChatPlatform {

    private record Logged(long seq, FloorEvent event) {}

    public final Map<String, Stamped<UserState>> states = new TreeMap<>();
    public final Map<String, Stamped<Group>> groups = new TreeMap<>();
    public final Map<String, Stamped<Agent>> agents = new TreeMap<>();
    public final Map<String, Stamped<AutomatedTask>> tasks = new TreeMap<>();
    public final Map<String, Stamped<Conversation>> conversations = new TreeMap<>();

    /// The log of decisions.
    public final List<Assignment> decisions = new ArrayList<>();

    /// The three histories.
    public final List<AgentInterval> stateHistory = new ArrayList<>();

    public final List<ConfigInterval> configHistory = new ArrayList<>();
    public final List<ConversationSpan> conversationHistory = new ArrayList<>();

    /// Every call made, by name.
    public final List<String> calls = new ArrayList<>();

    /// Every command that arrived, repeated ones too.
    public final List<Command> commands = new ArrayList<>();

    /// How many commands came together, each time.
    public final List<Integer> together = new ArrayList<>();

    /// The next calls with several commands meet these, one each.
    public final ArrayDeque<Fault> togetherFaults = new ArrayDeque<>();

    /// The next commands are answered so, one each, and not done.
    public final ArrayDeque<Outcome> answers = new ArrayDeque<>();

    /// Who hears the feed now.
    public final List<FeedListener> followers = new ArrayList<>();

    public String platformId = FloorFixtures.PLATFORM;
    public Me me = FloorFixtures.me();
    public Instant now = FloorFixtures.NOW;
    public double rate = 1;
    public int pageSize = 4;
    public long oldestKept;

    /// Runs as each command arrives.
    public Consumer<Command> beforeSend = _ -> {};

    /// Runs before each call is answered, to let things happen in between.
    public Runnable beforeAnswer = () -> {};

    private final List<Logged> log = new ArrayList<>();
    private final Map<String, Outcome> done = new LinkedHashMap<>();
    private final ArrayDeque<Answer<?>> failures = new ArrayDeque<>();
    private final ArrayDeque<Fault> faults = new ArrayDeque<>();
    private long seq = 100;

    /// What goes wrong with a command.
    public enum Fault {
        /// It never arrives.
        LOST,
        /// It is done, but the answer never arrives.
        ANSWER_LOST
    }

    public FakePlatform() {
        FloorFixtures.states().forEach(v -> states.put(v.id(), new Stamped<>(seq, v)));
        FloorFixtures.groups().forEach(v -> groups.put(v.id(), new Stamped<>(seq, v)));
        FloorFixtures.agents().forEach(v -> agents.put(v.id(), new Stamped<>(seq, v)));
        FloorFixtures.conversations().forEach(v -> conversations.put(v.id(), new Stamped<>(seq, v)));
    }

    public synchronized long seq() {
        return seq;
    }

    /// The next calls come back with these, one each.
    public synchronized void fail(Answer<?>... with) {
        failures.addAll(List.of(with));
    }

    /// From now on it answers again.
    public synchronized void heal() {
        failures.clear();
    }

    public synchronized void unreachable(int calls) {
        for (int i = 0; i < calls; i++) failures.add(new Answer.Unreachable<>("no route", null));
    }

    /// The next commands meet these, one each.
    public synchronized void fault(Fault... next) {
        faults.addAll(List.of(next));
    }

    public synchronized void clearFaults() {
        faults.clear();
    }

    /// Something happens: it is numbered, kept and told.
    public synchronized void happen(FloorEvent... events) {
        seq++;
        for (FloorEvent event : events) {
            FakeFloors.keep(this, seq, event);
            log.add(new Logged(seq, event));
            List.copyOf(followers).forEach(follower -> follower.event(seq, event, seq));
        }
    }

    public void happen(Conversation conversation) {
        happen(new FloorEvent.ConversationChanged(conversation));
    }

    public void happen(Agent agent) {
        happen(new FloorEvent.AgentChanged(agent));
    }

    public synchronized void beat() {
        List.copyOf(followers).forEach(follower -> follower.alive(platformId, now, rate, seq));
    }

    /// Time passes there, with a sign of life at the end.
    public void pass(Duration time) {
        now = now.plus(time);
        beat();
    }

    public synchronized void end(Answer<Void> why) {
        List<FeedListener> ended = List.copyOf(followers);
        followers.clear();
        ended.forEach(follower -> follower.ended(why));
    }

    public synchronized Conversation conversationNow(String id) {
        return now(conversations, id);
    }

    /// One of the things there, as it is now.
    public static <T> T now(Map<String, Stamped<T>> rows, String id) {
        Stamped<T> row = rows.get(id);
        if (row == null) throw new IllegalArgumentException("not there: " + id);
        return row.value();
    }

    @Override
    public Answer<Me> me() {
        return answer("me", () -> FakeFloors.me(this));
    }

    @Override
    public Answer<Page<UserState>> states() {
        return answer("states", () -> page(states));
    }

    @Override
    public Answer<Page<Group>> groups() {
        return answer("groups", () -> page(groups));
    }

    @Override
    public Answer<Page<Agent>> agents() {
        return answer("agents", () -> page(agents));
    }

    @Override
    public Answer<Page<AutomatedTask>> tasks() {
        return answer("tasks", () -> page(tasks));
    }

    @Override
    public Answer<Page<Conversation>> conversations(@Nullable String cursor) {
        return answer("conversations", () -> {
            var after = conversations.entrySet().stream()
                    .filter(e -> cursor == null || e.getKey().compareTo(cursor) > 0)
                    .toList();
            var items = after.stream().limit(pageSize).toList();
            String next = after.size() > items.size() ? items.getLast().getKey() : null;
            return new Page<>(
                    platformId,
                    now,
                    rate,
                    seq,
                    items.stream().map(Map.Entry::getValue).toList(),
                    next);
        });
    }

    private <T> Page<T> page(Map<String, Stamped<T>> rows) {
        return new Page<>(platformId, now, rate, seq, List.copyOf(rows.values()), null);
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> Answer<T> answer(String call, Supplier<T> value) {
        calls.add(call);
        beforeAnswer.run();
        Answer<?> failure = failures.poll();
        return failure == null ? new Answer.Ok<>(value.get()) : (Answer<T>) failure;
    }

    @Override
    public synchronized Feed follow(long after, FeedListener listener) {
        calls.add("follow " + after);
        Answer<?> failure = failures.poll();
        if (failure != null) {
            listener.interrupted("no route");
            return () -> {};
        }
        if (after < oldestKept) {
            listener.ended(new Answer.TooOld<>());
            return () -> {};
        }
        listener.connected(false);
        for (Logged logged : List.copyOf(log)) {
            if (logged.seq() > after) listener.event(logged.seq(), logged.event(), logged.seq());
        }
        followers.add(listener);
        listener.alive(platformId, now, rate, seq);
        return () -> followers.remove(listener);
    }

    @Override
    public synchronized Outcome send(Command command) {
        commands.add(command);
        beforeSend.accept(command);
        Outcome said = answers.poll();
        if (said != null) return said;
        Fault fault = faults.poll();
        if (fault == Fault.LOST) return new Outcome.Unreachable("no route", null);
        Outcome known = done.get(command.key());
        Outcome outcome = known != null ? known : FakeFloors.perform(this, command);
        done.put(command.key(), outcome);
        return fault == Fault.ANSWER_LOST ? new Outcome.Unreachable("timed out", null) : outcome;
    }

    @Override
    public synchronized List<Outcome> send(List<Command> many) {
        together.add(many.size());
        Fault fault = many.size() == 1 ? null : togetherFaults.poll();
        if (fault == null) return ChatPlatform.super.send(many);
        if (fault == Fault.ANSWER_LOST) many.forEach(this::send);
        return Collections.nCopies(many.size(), new Outcome.Unreachable("timed out", null));
    }

    @Override
    public Answer<Conversation> conversation(String id) {
        return answer("conversation", () -> conversationNow(id));
    }

    @Override
    public Answer<List<Message>> messages(String conversationId, @Nullable String before) {
        return answer("messages", List::of);
    }

    @Override
    public Answer<Page<Assignment>> assignments(Instant from, Instant to, @Nullable String cursor) {
        return answer("assignments", () -> {
            int first = cursor == null ? 0 : Integer.parseInt(cursor);
            var in = decisions.stream()
                    .filter(d -> !d.at().isBefore(from) && d.at().isBefore(to))
                    .skip(first)
                    .map(d -> new Stamped<>(0, d))
                    .toList();
            String next = in.size() > pageSize ? String.valueOf(first + pageSize) : null;
            return new Page<>(
                    platformId, now, rate, seq, in.stream().limit(pageSize).toList(), next);
        });
    }

    @Override
    public Answer<Slice<AgentInterval>> stateHistory(Instant from, Instant to, @Nullable String cursor) {
        return slice("state-history", stateHistory, cursor, v -> v.overlaps(from, to));
    }

    @Override
    public Answer<Slice<ConfigInterval>> configHistory(Instant from, Instant to, @Nullable String cursor) {
        return slice("config-history", configHistory, cursor, v -> v.overlaps(from, to));
    }

    @Override
    public Answer<Slice<ConversationSpan>> conversationHistory(Instant from, Instant to, @Nullable String cursor) {
        return slice(
                "conversation-history",
                conversationHistory,
                cursor,
                v -> v.openedAt().isBefore(to)
                        && (v.closedAt() == null || v.closedAt().isAfter(from)));
    }

    private <T> Answer<Slice<T>> slice(String call, List<T> history, @Nullable String cursor, Predicate<T> overlaps) {
        return answer(call, () -> {
            int first = cursor == null ? 0 : Integer.parseInt(cursor);
            List<T> in = history.stream().filter(overlaps).skip(first).toList();
            String next = in.size() > pageSize ? String.valueOf(first + pageSize) : null;
            return new Slice<>(
                    platformId, now, rate, seq, in.stream().limit(pageSize).toList(), next);
        });
    }

    @Override
    public Answer<Assignment> assignment(String id) {
        calls.add("assignment");
        return new Answer.Refused<>(404, "not-found", "no such decision");
    }

    @Override
    public void close() {
        followers.clear();
    }
}
