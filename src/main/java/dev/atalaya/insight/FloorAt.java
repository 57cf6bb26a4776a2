package dev.atalaya.insight;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The time machine: the floor as it stood at any past instant, out of history and log. Blocks: never on the JavaFX
/// thread. What reads the same files side by side is given to other hands, as most of it is deciphering.
public final class FloorAt {

    /// So far back it is looked since when an agent was so; what began earlier is told by its own stretch.
    private static final Duration BACK = Duration.ofHours(6);

    private static final Duration INSTANT = Duration.ofMillis(1);

    private final History history;
    private final Decisions log;
    private final Executor hands;

    /// @param hands work beside the thread that asks, which waits for them: never its own
    public FloorAt(History history, Decisions log, Executor hands) {
        this.history = history;
        this.log = log;
        this.hands = hands;
    }

    /// @throws dev.atalaya.store.StoreException when the files cannot be read
    public PastFloor at(Instant at) {
        Stretch back = new Stretch(at.minus(BACK), at.plus(INSTANT));
        CompletableFuture<Map<String, Ledger>> told =
                CompletableFuture.supplyAsync(() -> Past.ledgers(back, history.agents(back.from(), back.to())), hands);
        SetUps setUps = new SetUps(history.config(at, at.plus(INSTANT)));
        Set<String> placeUnknown = new HashSet<>();
        List<Conversation> conversations = conversations(at, placeUnknown);
        Map<String, Ledger> ledgers = join(told);
        return new PastFloor(
                at,
                setUps.groups(at),
                setUps.states(at),
                setUps.tasks(at),
                agents(setUps, ledgers, back),
                conversations,
                placeUnknown);
    }

    private static List<PastAgent> agents(SetUps setUps, Map<String, Ledger> ledgers, Stretch back) {
        Instant at = back.to().minus(INSTANT);
        Map<String, Agent> known = setUps.agents(at).stream().collect(Collectors.toMap(Agent::id, a -> a));
        Set<String> ids = new TreeSet<>(known.keySet());
        ledgers.forEach((id, ledger) -> {
            if (ledger.at(at).known() != null) ids.add(id);
        });
        setUps.groups(at).forEach(group -> ids.addAll(group.members()));
        List<PastAgent> agents = new ArrayList<>();
        for (String id : ids) {
            Ledger ledger = ledgers.getOrDefault(id, Ledger.of(id, back, List.of()));
            agents.add(agent(id, known.get(id), ledger, at));
        }
        return agents;
    }

    /// @param setUp null when nothing is known but what he showed
    static PastAgent agent(String id, @Nullable Agent setUp, Ledger ledger, Instant at) {
        LedgerEntry entry = ledger.at(at);
        AgentInterval shown = entry.known();
        Agent agent = new Agent(
                id,
                setUp == null ? Evidence.called(id) : setUp.name(),
                setUp == null ? "" : setUp.email(),
                setUp == null ? Role.AGENT : setUp.role(),
                setUp == null || setUp.active(),
                shown == null ? "" : shown.stateId(),
                ledger.since(at, (a, b) -> a.stateId().equals(b.stateId())),
                shown != null && shown.connected(),
                ledger.since(at, (a, b) -> a.connected() == b.connected()),
                ledger.since(at, (a, b) -> a.assignable() == b.assignable()),
                setUp != null && setUp.test(),
                0);
        return new PastAgent(
                agent,
                shown == null ? "" : shown.stateName(),
                shown != null && shown.assignable(),
                entry,
                setUp != null);
    }

    private List<Conversation> conversations(Instant at, Set<String> placeUnknown) {
        List<ConversationSpan> open = history.conversations(at, at.plus(INSTANT)).stream()
                .filter(span -> span.openAt(at))
                .toList();
        Map<String, Standing> standing = new HashMap<>();
        log.standing(open.stream().map(ConversationSpan::conversationId).toList(), at)
                .forEach(last -> standing.put(last.conversationId(), last));
        Set<String> moved = moved(open, standing.keySet());
        List<Conversation> conversations = new ArrayList<>(open.size());
        for (ConversationSpan span : open) {
            Standing last = standing.get(span.conversationId());
            if (last == null && moved.contains(span.conversationId())) placeUnknown.add(span.conversationId());
            conversations.add(PastTalk.of(span, last, at));
        }
        return conversations;
    }

    /// Of those without a decision until then the ones that may have been with somebody else. Who writes first has the
    /// conversation without a decision, and keeps it while none is ever made.
    private Set<String> moved(List<ConversationSpan> open, Set<String> decided) {
        Map<String, Boolean> begun = new HashMap<>();
        for (ConversationSpan span : open) {
            if (!decided.contains(span.conversationId())) begun.put(span.conversationId(), byAgent(span));
        }
        Set<String> moved = new HashSet<>(begun.keySet());
        begun.values().removeIf(byAgent -> !byAgent);
        moved.removeAll(begun.keySet());
        if (!begun.isEmpty()) {
            log.standing(begun.keySet(), Instant.MAX).forEach(last -> moved.add(last.conversationId()));
        }
        return moved;
    }

    private static boolean byAgent(ConversationSpan span) {
        return span.assigneeId() != null
                && !span.messages().isEmpty()
                && span.messages().getFirst().side() == Side.AGENT;
    }

    private static <T> T join(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) throw known;
            throw e;
        }
    }
}
