package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Two histories as one: what the platform can give again, and what is only ours.
///
/// @param first of a conversation that both know, this one's is told
public record JoinedHistory(History first, History second) implements History {

    private static final Comparator<AgentInterval> AGENTS = Comparator.comparing(AgentInterval::agentId)
            .thenComparing(AgentInterval::from)
            .thenComparing(AgentInterval::evidence);

    private static final Comparator<ConfigInterval> CONFIG = Comparator.comparing(
                    (ConfigInterval v) -> v.value().entity())
            .thenComparing(v -> v.value().id())
            .thenComparing(ConfigInterval::from)
            .thenComparing(ConfigInterval::evidence);

    @Override
    public List<AgentInterval> agents(Instant from, Instant to) {
        return both(first.agents(from, to), second.agents(from, to), AGENTS);
    }

    @Override
    public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
        return both(first.agent(agentId, from, to), second.agent(agentId, from, to), AGENTS);
    }

    @Override
    public List<ConfigInterval> config(Instant from, Instant to) {
        return both(first.config(from, to), second.config(from, to), CONFIG);
    }

    @Override
    public List<ConversationSpan> conversations(Instant from, Instant to) {
        List<ConversationSpan> more = second.conversations(from, to);
        if (more.isEmpty()) return first.conversations(from, to);
        Map<String, ConversationSpan> byId = new LinkedHashMap<>();
        first.conversations(from, to).forEach(span -> byId.put(span.conversationId(), span));
        more.forEach(span -> byId.putIfAbsent(span.conversationId(), span));
        return List.copyOf(byId.values());
    }

    /// The first one's come last, so they count.
    @Override
    public void closings(Instant from, Instant to, Closing reader) {
        second.closings(from, to, reader);
        first.closings(from, to, reader);
    }

    @Override
    public void walkAgents(Instant from, Instant to, Consumer<List<AgentInterval>> reader) {
        if (second.agents(from, to).isEmpty()) first.walkAgents(from, to, reader);
        else History.super.walkAgents(from, to, reader);
    }

    @Override
    public void walkConversations(Instant from, Instant to, Consumer<ConversationSpan> reader) {
        if (second.conversations(from, to).isEmpty()) first.walkConversations(from, to, reader);
        else History.super.walkConversations(from, to, reader);
    }

    @Override
    public long weigh(Instant from, Instant to, Set<String> agentIds) {
        return first.weigh(from, to, agentIds) + second.weigh(from, to, agentIds);
    }

    @Override
    public Coverage coverage(HistoryKind kind) {
        return first.coverage(kind).plus(second.coverage(kind));
    }

    private static <T> List<T> both(List<T> a, List<T> b, Comparator<T> order) {
        if (b.isEmpty()) return a;
        if (a.isEmpty()) return b;
        return Stream.concat(a.stream(), b.stream()).sorted(order).toList();
    }
}
