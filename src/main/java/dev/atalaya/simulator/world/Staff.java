package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.AgentInterval;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agents: who is there and shows what. Every change is told, kept in the state history, and wakes held
/// conversations where it makes somebody eligible or not.
public final class Staff {

    private final Core core;
    private final Assigner assigner;
    private final ConfigHistory config;
    private Life life = Life.NONE;
    private long lastInterval;

    Staff(Core core, Assigner assigner, ConfigHistory config) {
        this.core = core;
        this.assigner = assigner;
        this.config = config;
    }

    void life(Life next) {
        life = next;
    }

    public Agent get(String id) {
        return core.tables.agents.get(id);
    }

    /// Active, connected and in an assignable state.
    public boolean eligible(Agent agent) {
        return agent.active() && agent.connected() && assignable(agent);
    }

    void add(Agent agent) {
        core.tables.agents.put(agent.id(), publish(agent), agent);
        begin(agent, Actor.BOT);
        config.note(Entity.AGENT, agent.id(), agent, Actor.BOT);
    }

    /// Comes, goes or shows another state; null leaves a thing as it is.
    public Agent show(String id, @Nullable Boolean connected, @Nullable String stateId, Actor by) {
        Agent before = get(id);
        boolean there = connected == null ? before.connected() : connected;
        String state = stateId == null ? before.stateId() : stateId;
        return change(before, before.active(), before.test(), there, state, by);
    }

    /// Null leaves a thing as it is. Who is deactivated loses his session, and his conversations are given again.
    Agent change(Agent before, @Nullable Boolean active, @Nullable Boolean test, @Nullable String stateId, Actor by) {
        boolean works = active == null ? before.active() : active;
        boolean isTest = test == null ? before.test() : test;
        String state = stateId == null ? before.stateId() : stateId;
        Agent after = change(before, works, isTest, works && before.connected(), state, by);
        if (works != before.active() || isTest != before.test()) config.note(Entity.AGENT, after.id(), after, by);
        if (before.active() && !works) assigner.left(after.id(), null);
        return after;
    }

    /// A state's flag has changed: it did for everybody who shows it.
    void flagChanged(UserState state, Actor by) {
        List<Agent> showing = core.tables.agents.rows().stream()
                .map(Stamped::value)
                .filter(agent -> agent.stateId().equals(state.id()))
                .toList();
        List<Agent> changed = new ArrayList<>();
        for (Agent agent : showing) {
            changed.add(store(agent, agent.active(), agent.test(), agent.connected(), agent.stateId(), core.now(), by));
        }
        changed.stream()
                .flatMap(agent -> core.tables.groupsOf(agent.id()))
                .distinct()
                .forEach(group -> assigner.wake(
                        group.id(), state.name() + (state.assignable() ? " assignable" : " not assignable")));
        changed.stream().filter(this::eligible).forEach(life::available);
    }

    private Agent change(Agent before, boolean active, boolean test, boolean there, String stateId, Actor by) {
        boolean same = active == before.active()
                && test == before.test()
                && there == before.connected()
                && stateId.equals(before.stateId());
        if (same) return before;
        boolean wasEligible = eligible(before);
        boolean flagMoved = assignable(before) != state(stateId).assignable();
        Agent after =
                store(before, active, test, there, stateId, flagMoved ? core.now() : before.assignableSince(), by);
        if (eligible(after) != wasEligible) {
            String why = after.name() + ": " + state(stateId).name() + (there ? "" : ", disconnected");
            core.tables.groupsOf(after.id()).forEach(group -> assigner.wake(group.id(), why));
            if (!wasEligible) life.available(after);
        }
        return after;
    }

    private Agent store(
            Agent before,
            boolean active,
            boolean test,
            boolean there,
            String stateId,
            Instant assignableSince,
            Actor by) {
        Instant now = core.now();
        Agent after = new Agent(
                before.id(),
                before.name(),
                before.email(),
                before.role(),
                active,
                stateId,
                stateId.equals(before.stateId()) ? before.stateSince() : now,
                there,
                there == before.connected() ? before.presenceSince() : now,
                assignableSince,
                test,
                before.version() + 1);
        core.tables.agents.put(after.id(), publish(after), after);
        begin(after, by);
        return after;
    }

    private long publish(Agent agent) {
        return core.publish(Entity.AGENT, agent.id(), agent, core.tables.audience(agent));
    }

    private void begin(Agent agent, Actor by) {
        AgentInterval lasting = core.tables.stateHistory.lasting(agent.id());
        UserState state = state(agent.stateId());
        AgentInterval next = new AgentInterval(
                Long.toString(lastInterval + 1),
                agent.id(),
                state.id(),
                state.name(),
                state.assignable(),
                agent.connected(),
                core.now(),
                null,
                by);
        if (lasting != null && alike(lasting, next)) return;
        lastInterval++;
        if (lasting != null) {
            core.tables.stateHistory.end(agent.id(), ended(lasting, core.now()), core.now());
        }
        core.tables.stateHistory.begin(agent.id(), next);
    }

    long lastInterval() {
        return lastInterval;
    }

    void restore(long last) {
        lastInterval = last;
    }

    private static boolean alike(AgentInterval a, AgentInterval b) {
        return a.stateId().equals(b.stateId())
                && a.stateName().equals(b.stateName())
                && a.assignable() == b.assignable()
                && a.connected() == b.connected();
    }

    private static AgentInterval ended(AgentInterval a, Instant end) {
        return new AgentInterval(
                a.id(),
                a.agentId(),
                a.stateId(),
                a.stateName(),
                a.assignable(),
                a.connected(),
                a.from(),
                end,
                a.changedBy());
    }

    private boolean assignable(Agent agent) {
        return state(agent.stateId()).assignable();
    }

    private UserState state(String id) {
        return core.tables.states.get(id);
    }
}
