package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.AgentInterval;
import dev.atalaya.wire.ConfigInterval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything that the simulated company knows, side by side.
final class Tables {

    final Table<UserState> states = new Table<>();
    final Table<Group> groups = new Table<>();
    final Table<Agent> agents = new Table<>();
    final Table<AutomatedTask> tasks = new Table<>();
    final Conversations conversations = new Conversations();
    final Transcripts transcripts = new Transcripts();
    final DecisionLog log = new DecisionLog();
    final Spans<AgentInterval> stateHistory = new Spans<>(AgentInterval::from);
    final Spans<ConfigInterval> configHistory = new Spans<>(ConfigInterval::from);
    /// Conversations from opening to closing; the stretch itself is put together when it is asked for.
    final Spans<Opened> conversationHistory = new Spans<>(Opened::at);

    private final Map<String, Set<String>> memberships = new HashMap<>();

    /// When a conversation was opened.
    record Opened(String conversationId, Instant at) {}

    /// An agent concerns those who supervise a group of his.
    Audience audience(Agent agent) {
        return new Audience(groupsOf(agent.id()).map(Group::id).toList(), List.of());
    }

    /// A task concerns those who supervise the group that it watches, or everybody where it watches all.
    static Audience audience(AutomatedTask task) {
        String watched = task.groupId();
        return watched == null ? Audience.EVERYBODY : Audience.of(watched);
    }

    Stream<Group> groupsOf(String agentId) {
        return memberships.getOrDefault(agentId, Set.of()).stream().map(groups::get);
    }

    void putGroup(Group group, long seq) {
        groups.find(group.id())
                .ifPresent(before ->
                        before.members().forEach(agent -> groupIds(agent).remove(group.id())));
        group.members().forEach(agent -> groupIds(agent).add(group.id()));
        groups.put(group.id(), seq, group);
    }

    private Set<String> groupIds(String agentId) {
        return memberships.computeIfAbsent(agentId, _ -> new TreeSet<>());
    }
}
