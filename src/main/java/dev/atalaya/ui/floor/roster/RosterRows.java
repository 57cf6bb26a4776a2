package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The lines of all groups and agents. A member of whom the platform has not told yet gets his line when it does.
final class RosterRows {

    private final Map<String, GroupRow> groups = new LinkedHashMap<>();
    private final Map<String, Set<GroupRow>> groupsOf = new HashMap<>();
    private final Map<String, AgentView> agents = new LinkedHashMap<>();
    private final Predicate<String> seen;
    private final Consumer<AgentRow> gone;

    /// @param seen whether the user sees what goes on in the group of this id
    /// @param gone told of each agent's line that is no more
    RosterRows(Predicate<String> seen, Consumer<AgentRow> gone) {
        this.seen = seen;
        this.gone = gone;
    }

    Collection<GroupRow> groups() {
        return groups.values();
    }

    @Nullable
    GroupRow group(String id) {
        return groups.get(id);
    }

    /// Members of any group, each once.
    int agents() {
        return (int) groupsOf.keySet().stream().filter(agents::containsKey).count();
    }

    /// Those whose members the user sees.
    int ownGroups() {
        return (int) groups.values().stream().filter(row -> !row.foreign()).count();
    }

    /// Returns the group's row, its members brought up to date.
    GroupRow put(GroupView view) {
        boolean foreign = !seen.test(view.id());
        GroupRow row = groups.computeIfAbsent(view.id(), _ -> new GroupRow(view, foreign));
        row.apply(view, foreign);
        Set<String> members = new LinkedHashSet<>(view.group().members());
        for (String id : List.copyOf(row.members.keySet())) if (!members.contains(id)) drop(row, id);
        for (String id : members) {
            groupsOf.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(row);
            AgentView agent = agents.get(id);
            if (agent != null) row.members.computeIfAbsent(id, _ -> new AgentRow(row, agent));
        }
        return row;
    }

    @Nullable
    GroupRow removeGroup(String id) {
        GroupRow row = groups.remove(id);
        if (row == null) return null;
        for (String member : List.copyOf(row.members.keySet())) drop(row, member);
        for (String member : row.view().group().members()) leave(row, member);
        return row;
    }

    /// Takes an agent in without touching the lines that he has; returns them, new ones included.
    List<AgentRow> put(AgentView view) {
        agents.put(view.id(), view);
        List<AgentRow> rows = new ArrayList<>(2);
        for (GroupRow group : groupsOf.getOrDefault(view.id(), Set.of())) {
            rows.add(group.members.computeIfAbsent(view.id(), _ -> new AgentRow(group, view)));
        }
        return rows;
    }

    void removeAgent(String id) {
        agents.remove(id);
        for (GroupRow group : groupsOf.getOrDefault(id, Set.of())) {
            AgentRow row = group.members.remove(id);
            if (row != null) gone.accept(row);
        }
    }

    /// What is neither among these groups nor among these agents goes.
    void retain(Set<String> groupIds, Set<String> agentIds, Consumer<GroupRow> groupGone) {
        for (String id : List.copyOf(groups.keySet())) {
            GroupRow row = groupIds.contains(id) ? null : removeGroup(id);
            if (row != null) groupGone.accept(row);
        }
        for (String id : List.copyOf(agents.keySet())) if (!agentIds.contains(id)) removeAgent(id);
    }

    private void drop(GroupRow group, String agentId) {
        AgentRow row = group.members.remove(agentId);
        leave(group, agentId);
        if (row != null) gone.accept(row);
    }

    private void leave(GroupRow group, String agentId) {
        Set<GroupRow> his = groupsOf.get(agentId);
        if (his == null) return;
        his.remove(group);
        if (his.isEmpty()) groupsOf.remove(agentId);
    }
}
