package dev.atalaya.insight;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How groups, states, tasks and agents were set up over a range. Where two tell of the same time, the better evidence
/// counts; of the same evidence, what began later. Immutable.
public final class SetUps {

    private final Map<String, List<ConfigInterval>> groups = new LinkedHashMap<>();
    private final Map<String, List<ConfigInterval>> states = new LinkedHashMap<>();
    private final Map<String, List<ConfigInterval>> tasks = new LinkedHashMap<>();
    private final Map<String, List<ConfigInterval>> agents = new LinkedHashMap<>();

    public SetUps(List<ConfigInterval> told) {
        for (ConfigInterval interval : told) {
            Map<String, List<ConfigInterval>> kind = switch (interval.value()) {
                case FloorEvent.GroupChanged _ -> groups;
                case FloorEvent.StateChanged _ -> states;
                case FloorEvent.TaskChanged _ -> tasks;
                case FloorEvent.AgentChanged _ -> agents;
                default -> throw new IllegalArgumentException("no set-up: " + interval.value());
            };
            kind.computeIfAbsent(interval.value().id(), _ -> new ArrayList<>()).add(interval);
        }
    }

    /// Ids of groups that there were at some time.
    public Iterable<String> groupIds() {
        return groups.keySet();
    }

    public Optional<Group> group(String id, Instant at) {
        return best(groups.get(id), at).map(v -> ((FloorEvent.GroupChanged) v.value()).value());
    }

    public Optional<UserState> state(String id, Instant at) {
        return best(states.get(id), at).map(v -> ((FloorEvent.StateChanged) v.value()).value());
    }

    /// Of an agent only name, role, active and test flag are known so.
    public Optional<Agent> agent(String id, Instant at) {
        return best(agents.get(id), at).map(v -> ((FloorEvent.AgentChanged) v.value()).value());
    }

    public List<Group> groups(Instant at) {
        return groups.keySet().stream().flatMap(id -> group(id, at).stream()).toList();
    }

    public List<UserState> states(Instant at) {
        return states.keySet().stream().flatMap(id -> state(id, at).stream()).toList();
    }

    public List<AutomatedTask> tasks(Instant at) {
        return tasks.values().stream()
                .flatMap(told -> best(told, at).stream())
                .map(v -> ((FloorEvent.TaskChanged) v.value()).value())
                .toList();
    }

    public List<Agent> agents(Instant at) {
        return agents.keySet().stream().flatMap(id -> agent(id, at).stream()).toList();
    }

    /// The instants within `[from, to]` between which a group is set up in one way: both ends, and each edge between.
    public List<Instant> edgesOfGroup(String id, Instant from, Instant to) {
        TreeSet<Instant> edges = new TreeSet<>(List.of(from, to));
        for (ConfigInterval interval : groups.getOrDefault(id, List.of())) {
            edges.add(interval.from());
            edges.add(interval.to());
        }
        return List.copyOf(edges.subSet(from, true, to, true));
    }

    private static Optional<ConfigInterval> best(@Nullable List<ConfigInterval> told, Instant at) {
        ConfigInterval best = null;
        for (ConfigInterval v : told == null ? List.<ConfigInterval>of() : told) {
            if (v.from().isAfter(at) || !v.to().isAfter(at)) continue;
            int better = best == null ? -1 : v.evidence().compareTo(best.evidence());
            if (best == null || better < 0 || (better == 0 && v.from().isAfter(best.from()))) best = v;
        }
        return Optional.ofNullable(best);
    }
}
