package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.History;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a history tells of agents and set-ups in a stretch, read once for many questions about it. It is not asked
/// about anything outside.
final class Excerpt implements History {

    private final History whole;
    private final Map<String, List<AgentInterval>> agents;
    private final List<ConfigInterval> config;

    Excerpt(History whole, Stretch range) {
        this.whole = whole;
        agents = whole.agents(range.from(), range.to()).stream().collect(Collectors.groupingBy(AgentInterval::agentId));
        config = whole.config(range.from(), range.to());
    }

    @Override
    public List<AgentInterval> agents(Instant from, Instant to) {
        return agents.keySet().stream()
                .sorted()
                .flatMap(id -> agent(id, from, to).stream())
                .toList();
    }

    @Override
    public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
        return agents.getOrDefault(agentId, List.of()).stream()
                .filter(told -> told.overlaps(from, to))
                .toList();
    }

    @Override
    public List<ConfigInterval> config(Instant from, Instant to) {
        return config.stream().filter(told -> told.overlaps(from, to)).toList();
    }

    @Override
    public List<ConversationSpan> conversations(Instant from, Instant to) {
        return whole.conversations(from, to);
    }

    @Override
    public Coverage coverage(HistoryKind kind) {
        return whole.coverage(kind);
    }
}
