package dev.atalaya.cli.ask;

import dev.atalaya.floor.Evidence;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.texts.Fold;
import dev.atalaya.texts.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of the last known floor, and back.
final class KnownNames implements Names {

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();

    KnownNames(Optional<FloorSnapshot> floor) {
        floor.ifPresent(known -> {
            known.groups()
                    .forEach(group ->
                            groups.put(group.value().id(), group.value().name()));
            known.agents()
                    .forEach(agent ->
                            agents.put(agent.value().id(), agent.value().name()));
        });
    }

    @Override
    public String agent(String id) {
        return agents.getOrDefault(id, Evidence.called(id));
    }

    @Override
    public String group(String id) {
        return groups.getOrDefault(id, Evidence.called(id));
    }

    Set<String> groupIds(String option, Set<String> asked) throws UnansweredException {
        return ids(option, groups, asked);
    }

    Set<String> agentIds(String option, Set<String> asked) throws UnansweredException {
        return ids(option, agents, asked);
    }

    /// Of the groups with this id or name; empty where there is none.
    Set<String> groupIds(String asked) {
        return ids(groups, asked);
    }

    /// Of the agents with this id or name; empty where there is none.
    Set<String> agentIds(String asked) {
        return ids(agents, asked);
    }

    private static Set<String> ids(String option, Map<String, String> known, Set<String> asked)
            throws UnansweredException {
        Set<String> all = new HashSet<>();
        for (String one : asked) {
            Set<String> found = ids(known, one);
            if (found.isEmpty()) throw UnansweredException.wronglyAsked(option + ": not known: " + one);
            all.addAll(found);
        }
        return all;
    }

    private static Set<String> ids(Map<String, String> known, String asked) {
        Set<String> found = new HashSet<>();
        if (known.containsKey(asked)) found.add(asked);
        String folded = Fold.fold(asked);
        known.forEach((id, name) -> {
            if (Fold.fold(name).equals(folded)) found.add(id);
        });
        return found;
    }
}
