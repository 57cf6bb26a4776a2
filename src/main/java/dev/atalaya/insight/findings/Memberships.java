package dev.atalaya.insight.findings;

import dev.atalaya.sync.GroupView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which groups each agent belongs to, worked out again only when a group's members have changed.
final class Memberships {

    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    /// The groups as they are from now on.
    void see(Collection<GroupView> all) {
        if (!current(all)) rebuild(all);
    }

    /// Ids of his groups.
    List<String> of(String agentId) {
        return groups.getOrDefault(agentId, List.of());
    }

    /// The list of a group that was not changed is the same object.
    private boolean current(Collection<GroupView> all) {
        if (members.size() != all.size()) return false;
        for (GroupView group : all) {
            if (members.get(group.id()) != group.group().members()) return false;
        }
        return true;
    }

    private void rebuild(Collection<GroupView> all) {
        members.clear();
        groups.clear();
        for (GroupView group : all) {
            members.put(group.id(), group.group().members());
            for (String member : group.group().members()) {
                groups.computeIfAbsent(member, _ -> new ArrayList<>()).add(group.id());
            }
        }
    }
}
