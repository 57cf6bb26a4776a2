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

    private static Set<String> ids(String option, Map<String, String> known, Set<String> asked)
            throws UnansweredException {
        Set<String> ids = new HashSet<>();
        for (String one : asked) {
            int before = ids.size();
            if (known.containsKey(one)) ids.add(one);
            String folded = Fold.fold(one);
            known.forEach((id, name) -> {
                if (Fold.fold(name).equals(folded)) ids.add(id);
            });
            if (ids.size() == before) throw UnansweredException.wronglyAsked(option + ": not known: " + one);
        }
        return ids;
    }
}
