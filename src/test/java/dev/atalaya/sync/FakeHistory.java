package dev.atalaya.sync;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.history.HistoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A history in memory, plain lists.
public class FakeHistory implements HistoryStore {

    public final List<AgentInterval> agents = new ArrayList<>();
    public final List<ConfigInterval> config = new ArrayList<>();
    public final Map<String, ConversationSpan> spans = new LinkedHashMap<>();
    public final Map<HistoryKind, Map<Held, Stretches>> held = new EnumMap<>(HistoryKind.class);

    /// What was heard, in order.
    public final List<Observed> observed = new ArrayList<>();

    /// Runs before each write.
    public Runnable beforeWrite = () -> {};

    @Override
    public List<AgentInterval> agents(Instant from, Instant to) {
        return agents.stream().filter(v -> v.overlaps(from, to)).toList();
    }

    @Override
    public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
        return agents(from, to).stream()
                .filter(v -> v.agentId().equals(agentId))
                .toList();
    }

    @Override
    public List<ConfigInterval> config(Instant from, Instant to) {
        return config.stream().filter(v -> v.overlaps(from, to)).toList();
    }

    @Override
    public List<ConversationSpan> conversations(Instant from, Instant to) {
        return spans.values().stream()
                .filter(v -> v.openedAt().isBefore(to)
                        && (v.closedAt() == null || v.closedAt().isAfter(from)))
                .toList();
    }

    @Override
    public Coverage coverage(HistoryKind kind) {
        return new Coverage(
                held(kind, Held.RECORDED),
                held(kind, Held.OBSERVED),
                held(kind, Held.IMPORTED),
                held(kind, Held.GONE),
                held(kind, Held.WANTED));
    }

    private Stretches held(HistoryKind kind, Held how) {
        return held.getOrDefault(kind, Map.of()).getOrDefault(how, Stretches.NONE);
    }

    @Override
    public void keepAgents(Stretch range, List<AgentInterval> intervals) {
        beforeWrite.run();
        for (AgentInterval news : intervals) {
            agents.removeIf(v -> v.agentId().equals(news.agentId())
                    && v.evidence() == news.evidence()
                    && v.from().equals(news.from()));
            agents.add(news);
        }
    }

    @Override
    public void keepConfig(Stretch range, List<ConfigInterval> intervals) {
        beforeWrite.run();
        for (ConfigInterval news : intervals) {
            config.removeIf(v -> v.value().id().equals(news.value().id())
                    && v.evidence() == news.evidence()
                    && v.from().equals(news.from()));
            config.add(news);
        }
    }

    @Override
    public void keepConversations(List<ConversationSpan> news) {
        beforeWrite.run();
        news.forEach(span -> spans.put(span.conversationId(), span));
    }

    @Override
    public void hold(HistoryKind kind, Held how, Stretch range) {
        beforeWrite.run();
        holdOnly(kind, how, held(kind, how).plus(new Stretches(List.of(range))));
    }

    @Override
    public void holdOnly(HistoryKind kind, Held how, Stretches ranges) {
        held.computeIfAbsent(kind, _ -> new EnumMap<>(Held.class)).put(how, ranges);
    }

    @Override
    public void observe(Observed heard) {
        beforeWrite.run();
        observed.add(heard);
        Stretches stretch = Stretches.of(heard.from(), heard.until());
        for (HistoryKind kind : HistoryKind.values()) {
            holdOnly(kind, Held.OBSERVED, held(kind, Held.OBSERVED).plus(stretch));
        }
    }

    @Override
    public void clear() {
        agents.clear();
        config.clear();
        spans.clear();
        held.clear();
        observed.clear();
    }
}
