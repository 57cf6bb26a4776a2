package dev.atalaya.store.cache;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.history.HistoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A history that tells of each stretch of which it now tells something else. What is heard live only adds at its end.
final class WatchedHistory implements HistoryStore {

    /// What agents did is kept by whole days, and who judges looks a second around.
    private static final Duration AROUND = Duration.ofSeconds(2);

    private final HistoryStore store;
    private final Consumer<Stretch> changed;

    /// @param changed hears of it before and after: who began to read in between is told, too
    WatchedHistory(HistoryStore store, Consumer<Stretch> changed) {
        this.store = store;
        this.changed = changed;
    }

    @Override
    public List<AgentInterval> agents(Instant from, Instant to) {
        return store.agents(from, to);
    }

    @Override
    public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
        return store.agent(agentId, from, to);
    }

    @Override
    public List<ConfigInterval> config(Instant from, Instant to) {
        return store.config(from, to);
    }

    @Override
    public List<ConversationSpan> conversations(Instant from, Instant to) {
        return store.conversations(from, to);
    }

    @Override
    public void walkAgents(Instant from, Instant to, Consumer<List<AgentInterval>> reader) {
        store.walkAgents(from, to, reader);
    }

    @Override
    public void walkConversations(Instant from, Instant to, Consumer<ConversationSpan> reader) {
        store.walkConversations(from, to, reader);
    }

    @Override
    public long weigh(Instant from, Instant to, Set<String> agentIds) {
        return store.weigh(from, to, agentIds);
    }

    @Override
    public void closings(Instant from, Instant to, Closing reader) {
        store.closings(from, to, reader);
    }

    @Override
    public Coverage coverage(HistoryKind kind) {
        return store.coverage(kind);
    }

    @Override
    public void keepAgents(Stretch range, List<AgentInterval> intervals) {
        told(range, () -> store.keepAgents(range, intervals));
    }

    @Override
    public void keepConfig(Stretch range, List<ConfigInterval> intervals) {
        told(range, () -> store.keepConfig(range, intervals));
    }

    private void told(Stretch range, Runnable write) {
        Stretch days = new Stretch(
                range.from().truncatedTo(ChronoUnit.DAYS).minus(AROUND),
                range.to().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)).plus(AROUND));
        changed.accept(days);
        write.run();
        changed.accept(days);
    }

    @Override
    public void keepConversations(List<ConversationSpan> spans) {
        store.keepConversations(spans);
    }

    @Override
    public void hold(HistoryKind kind, Held how, Stretch range) {
        store.hold(kind, how, range);
    }

    @Override
    public void holdOnly(HistoryKind kind, Held how, Stretches ranges) {
        store.holdOnly(kind, how, ranges);
    }

    @Override
    public void observe(Observed heard) {
        store.observe(heard);
    }

    @Override
    public void clear() {
        store.clear();
    }
}
