package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was, read only. Times are kept to the millisecond. Different evidence for the same time stands side by side:
/// whoever reads decides, see `insight.Ledger`.
///
/// Any thread, but never the JavaFX thread: every call blocks, and may throw a
/// [dev.atalaya.store.StoreException].
public interface History {

    /// All agents' stretches that overlap `[from, to)`, by agent and start.
    List<AgentInterval> agents(Instant from, Instant to);

    /// One agent's stretches that overlap `[from, to)`, by start.
    List<AgentInterval> agent(String agentId, Instant from, Instant to);

    /// Set-ups that overlap `[from, to)`, by thing and start.
    List<ConfigInterval> config(Instant from, Instant to);

    /// Conversations open at some time in `[from, to)`, in no particular order.
    List<ConversationSpan> conversations(Instant from, Instant to);

    /// Tells of the stretches of [#agents], one agent after the other, each agent's by start: of many nobody need keep
    /// all.
    ///
    /// @param reader must not ask the history or the log
    default void walkAgents(Instant from, Instant to, Consumer<List<AgentInterval>> reader) {
        agents(from, to).stream()
                .collect(Collectors.groupingBy(AgentInterval::agentId, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(reader);
    }

    /// Tells of the [#conversations], one after the other.
    ///
    /// @param reader must not ask the history or the log
    default void walkConversations(Instant from, Instant to, Consumer<ConversationSpan> reader) {
        conversations(from, to).forEach(reader);
    }

    /// Roughly in how many bytes the stretches of these agents that overlap `[from, to)` are kept. Much quicker than
    /// reading them.
    default long weigh(Instant from, Instant to, Set<String> agentIds) {
        return AgentDayCodec.BYTES
                * agents(from, to).stream()
                        .filter(told -> agentIds.contains(told.agentId()))
                        .count();
    }

    Coverage coverage(HistoryKind kind);

    /// Hears when a conversation was closed.
    @FunctionalInterface
    interface Closing {

        /// @param at null while it is open, as far as we know
        void heard(String conversationId, @Nullable Instant at);
    }

    /// Tells when those of [#conversations] were closed, in no particular order; of one told of twice the last counts.
    /// For ranges whose conversations have no room in memory.
    default void closings(Instant from, Instant to, Closing reader) {
        conversations(from, to).forEach(span -> reader.heard(span.conversationId(), span.closedAt()));
    }
}
