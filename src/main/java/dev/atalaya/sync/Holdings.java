package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has what: conversations by agent and by group, loads, and the groups of an agent. Kept up change by change.
final class Holdings {

    private final Map<String, Set<String>> byAgent = new HashMap<>();
    private final Map<String, Set<String>> byGroup = new HashMap<>();
    private final Map<String, Map<String, Integer>> loads = new HashMap<>();
    private final Map<String, Set<String>> groupsOf = new HashMap<>();

    /// A conversation changed, appeared (`before` null) or went (`after` null).
    void conversation(@Nullable Conversation before, @Nullable Conversation after) {
        if (before != null) {
            drop(byGroup, before.groupId(), before.id());
            String agent = before.assigneeId();
            if (agent != null) {
                drop(byAgent, agent, before.id());
                count(agent, before.groupId(), -1);
            }
        }
        if (after != null) {
            add(byGroup, after.groupId(), after.id());
            String agent = after.assigneeId();
            if (agent != null) {
                add(byAgent, agent, after.id());
                count(agent, after.groupId(), 1);
            }
        }
    }

    /// A group changed, appeared or went.
    void group(@Nullable Group before, @Nullable Group after) {
        if (before != null) before.members().forEach(member -> drop(groupsOf, member, before.id()));
        if (after != null) after.members().forEach(member -> add(groupsOf, member, after.id()));
    }

    Set<String> conversationsOfAgent(String agentId) {
        return byAgent.getOrDefault(agentId, Set.of());
    }

    Set<String> conversationsOfGroup(String groupId) {
        return byGroup.getOrDefault(groupId, Set.of());
    }

    Set<String> groupsOf(String agentId) {
        return groupsOf.getOrDefault(agentId, Set.of());
    }

    /// Open conversations by group; only groups where he has any.
    Map<String, Integer> loads(String agentId) {
        return loads.getOrDefault(agentId, Map.of());
    }

    void rebuild(List<Group> groups, List<Conversation> conversations) {
        byAgent.clear();
        byGroup.clear();
        loads.clear();
        groupsOf.clear();
        for (Group group : groups) group(null, group);
        for (Conversation conversation : conversations) conversation(null, conversation);
    }

    private void count(String agentId, String groupId, int by) {
        Map<String, Integer> ofAgent = loads.computeIfAbsent(agentId, _ -> new HashMap<>());
        ofAgent.merge(groupId, by, (a, b) -> a + b == 0 ? null : a + b);
        if (ofAgent.isEmpty()) loads.remove(agentId);
    }

    private static void add(Map<String, Set<String>> index, String key, String id) {
        index.computeIfAbsent(key, _ -> new HashSet<>()).add(id);
    }

    private static void drop(Map<String, Set<String>> index, String key, String id) {
        Set<String> ids = index.get(key);
        if (ids != null && ids.remove(id) && ids.isEmpty()) index.remove(key);
    }
}
