package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.history.HistoryStore;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes stretches of what is told of agents one after the other. One thread.
final class AgentWatch {

    private record Key(String agentId, Instant from) {}

    private final Map<String, AgentInterval> lasting = new HashMap<>();
    private final Map<String, UserState> states = new HashMap<>();
    private final Map<String, Agent> agents = new HashMap<>();
    private Map<Key, AgentInterval> changed = new LinkedHashMap<>();

    /// What lasted when last somebody listened.
    void known(Collection<AgentInterval> intervals) {
        intervals.forEach(v -> lasting.put(v.agentId(), v.until(HistoryStore.LASTING, true)));
    }

    void state(UserState state) {
        states.put(state.id(), state);
    }

    /// An agent as he is told to be at `now`, with nothing missed since he was told of last.
    void told(Agent agent, Instant now) {
        agents.put(agent.id(), agent);
        AgentInterval before = lasting.get(agent.id());
        AgentInterval after = interval(agent);
        if (before == null) begin(after);
        else if (!before.sameFacts(after)) {
            boolean dated = after.from().isAfter(before.from());
            replace(before, dated ? after.from() : later(before.from(), now), after);
        }
    }

    /// An agent in a picture of the floor as of `now`.
    ///
    /// @param heardUntil up to when what was told before is known to have held; null when nothing was missed
    void found(Agent agent, Instant now, @Nullable Instant heardUntil) {
        AgentInterval before = lasting.get(agent.id());
        if (before == null) told(agent, now);
        else if (heardUntil == null) caughtUp(agent, before, now);
        else afterBreak(agent, before, now, later(before.from(), heardUntil));
    }

    /// The picture may be a little older than what was heard.
    private void caughtUp(Agent agent, AgentInterval before, Instant now) {
        AgentInterval after = interval(agent);
        if (after.from().isAfter(before.from()) || after.sameFacts(before)) told(agent, now);
    }

    private void afterBreak(Agent agent, AgentInterval before, Instant now, Instant heardUntil) {
        AgentInterval after = interval(agent);
        boolean dated = after.from().isAfter(before.from());
        if (after.from().isAfter(heardUntil) || (!dated && !after.sameFacts(before))) {
            agents.put(agent.id(), agent);
            put(before.until(heardUntil, true));
            begin(dated ? after : from(after, now));
        } else {
            told(agent, now);
        }
    }

    /// Those who are not in a picture of the floor have gone, nobody knows when.
    void onlyThese(Set<String> ids, Instant heardUntil) {
        Set<String> gone = new HashSet<>(lasting.keySet());
        gone.removeAll(ids);
        gone.forEach(id -> gone(id, heardUntil, true));
    }

    /// @param open he went later than that, nobody knows when
    void gone(String agentId, Instant at, boolean open) {
        agents.remove(agentId);
        AgentInterval last = lasting.remove(agentId);
        if (last != null) put(last.until(later(last.from(), at), open));
    }

    /// What has begun and ended since the last call.
    ///
    /// @param now from when on a state's new name or flag counts, for agents of whom nothing else was told
    List<AgentInterval> take(Instant now) {
        for (Agent agent : List.copyOf(agents.values())) told(agent, now);
        List<AgentInterval> taken = List.copyOf(changed.values());
        changed = new LinkedHashMap<>();
        return taken;
    }

    int changes() {
        return changed.size();
    }

    List<AgentInterval> standing() {
        return List.copyOf(lasting.values());
    }

    private void replace(AgentInterval before, Instant at, AgentInterval after) {
        put(before.until(at, false));
        begin(from(after, at));
    }

    private void begin(AgentInterval interval) {
        lasting.put(interval.agentId(), interval);
        put(interval);
    }

    private void put(AgentInterval interval) {
        changed.put(new Key(interval.agentId(), interval.from()), interval);
    }

    private AgentInterval interval(Agent agent) {
        UserState state = states.get(agent.stateId());
        Instant since = later(later(agent.stateSince(), agent.presenceSince()), agent.assignableSince());
        return new AgentInterval(
                agent.id(),
                agent.stateId(),
                state == null ? agent.stateId() : state.name(),
                state != null && state.assignable(),
                agent.connected(),
                since,
                HistoryStore.LASTING,
                true,
                null,
                Evidence.OBSERVED);
    }

    private static AgentInterval from(AgentInterval v, Instant start) {
        return new AgentInterval(
                v.agentId(),
                v.stateId(),
                v.stateName(),
                v.assignable(),
                v.connected(),
                start,
                v.to(),
                v.open(),
                v.changedBy(),
                v.evidence());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
