package dev.atalaya.ui.past;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.PastAgent;
import dev.atalaya.insight.PastFloor;
import dev.atalaya.routing.AttentionRules;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.PlatformClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes of one past floor after the other what a screen takes, worked out as for the live one; the first is complete.
/// One at a time, on any thread.
final class PastDeltas {

    private boolean first = true;
    private Map<String, UserState> states = Map.of();
    private Map<String, GroupView> groups = Map.of();
    private Map<String, AgentView> agents = Map.of();
    private Map<String, ConversationView> conversations = Map.of();

    /// @param marked ids of the agents whom a supervisor has marked here as test agents
    Delta of(PastFloor floor, Set<String> marked, AttentionLimits limits) {
        Map<String, UserState> nextStates = new LinkedHashMap<>();
        floor.states().forEach(state -> nextStates.put(state.id(), state));
        Map<String, AgentView> nextAgents = agents(floor, nextStates, marked);
        Map<String, GroupView> nextGroups = new LinkedHashMap<>();
        for (Group group : floor.groups()) nextGroups.put(group.id(), group(group, nextAgents, floor.at()));
        Map<String, ConversationView> nextConversations = conversations(floor, nextGroups, nextAgents, limits);
        Delta delta = new Delta(
                first,
                changed(states, nextStates),
                changed(groups, nextGroups),
                changed(agents, nextAgents),
                changed(conversations, nextConversations),
                List.of(),
                Map.of(),
                null,
                new PlatformClock(floor.at(), 0, 0),
                null,
                true);
        first = false;
        states = nextStates;
        groups = nextGroups;
        agents = nextAgents;
        conversations = nextConversations;
        return delta;
    }

    private static <V> Map<String, Optional<V>> changed(Map<String, V> before, Map<String, V> after) {
        Map<String, Optional<V>> changed = new LinkedHashMap<>();
        after.forEach((id, value) -> {
            if (!value.equals(before.get(id))) changed.put(id, Optional.of(value));
        });
        before.keySet().forEach(id -> {
            if (!after.containsKey(id)) changed.put(id, Optional.empty());
        });
        return changed;
    }

    private static Map<String, AgentView> agents(PastFloor floor, Map<String, UserState> states, Set<String> marked) {
        Map<String, Map<String, Integer>> loads = new HashMap<>();
        for (Conversation c : floor.conversations()) {
            if (c.assigneeId() == null) continue;
            loads.computeIfAbsent(c.assigneeId(), _ -> new HashMap<>()).merge(c.groupId(), 1, Integer::sum);
        }
        Map<String, AgentView> views = new LinkedHashMap<>();
        for (PastAgent past : floor.agents()) {
            Agent agent = past.agent();
            TestFlag test = TestFlag.of(agent, marked.contains(agent.id()));
            views.put(
                    agent.id(),
                    new AgentView(agent, state(past, states), test, loads.getOrDefault(agent.id(), Map.of())));
        }
        return views;
    }

    private static @org.jspecify.annotations.Nullable UserState state(PastAgent past, Map<String, UserState> states) {
        if (!past.known()) return null;
        String id = past.agent().stateId();
        UserState known = states.get(id);
        return new UserState(
                id,
                past.stateName(),
                known == null ? "" : known.keyword(),
                known == null ? "" : known.icon(),
                past.assignable(),
                true,
                0);
    }

    private static GroupView group(Group group, Map<String, AgentView> agents, Instant at) {
        int active = 0;
        int eligible = 0;
        for (String member : group.members()) {
            AgentView view = agents.get(member);
            if (view == null || !view.agent().active()) continue;
            active++;
            if (view.eligible()) eligible++;
        }
        return new GroupView(
                group,
                eligible,
                active,
                OpeningHours.isOpen(group.schedule(), group.zone(), at),
                OpeningHours.nextChange(group.schedule(), group.zone(), at));
    }

    private static Map<String, ConversationView> conversations(
            PastFloor floor, Map<String, GroupView> groups, Map<String, AgentView> agents, AttentionLimits limits) {
        AttentionRules rules = new AttentionRules(limits);
        Map<String, ConversationView> views = new LinkedHashMap<>();
        for (Conversation c : floor.conversations()) {
            GroupView group = groups.get(c.groupId());
            AgentView agent = c.assigneeId() == null ? null : agents.get(c.assigneeId());
            AttentionRules.Assignee assignee =
                    agent == null ? null : new AttentionRules.Assignee(agent.agent(), agent.state(), agent.test());
            var attention = rules.find(c, group == null ? null : group.group(), assignee, floor.at())
                    .attention();
            views.put(c.id(), new ConversationView(c, attention, null, 0));
        }
        return views;
    }
}
