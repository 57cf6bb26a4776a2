package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.SetUps;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What the floor on screen knows: for what the history does not tell, and for today's names.
///
/// @param account the company's name
/// @param now the platform's time
/// @param agents names by id
/// @param tests those who are test agents, or look like it
/// @param groups names by id
public record Present(
        String account,
        Instant now,
        Map<String, String> agents,
        Map<String, TestFlag> tests,
        Map<String, String> groups) {

    public static Present of(String account, Instant now, Collection<AgentView> agents, Collection<GroupView> groups) {
        Map<String, String> names = new HashMap<>();
        Map<String, TestFlag> tests = new HashMap<>();
        for (AgentView view : agents) {
            names.put(view.id(), view.agent().name());
            tests.put(view.id(), view.test());
        }
        Map<String, String> groupNames = new HashMap<>();
        groups.forEach(view -> groupNames.put(view.id(), view.group().name()));
        return new Present(account, now, names, tests, groupNames);
    }

    public Present {
        agents = Map.copyOf(agents);
        tests = Map.copyOf(tests);
        groups = Map.copyOf(groups);
    }

    /// With what the set-ups tell of those who have gone since.
    Present with(SetUps setUps, Stretch range) {
        Map<String, String> moreAgents = new HashMap<>();
        Map<String, String> moreGroups = new HashMap<>();
        Map<String, TestFlag> moreTests = new HashMap<>();
        for (Instant at : new Instant[] {range.from(), range.to().minusMillis(1)}) {
            setUps.agents(at).forEach(agent -> {
                moreAgents.put(agent.id(), agent.name());
                moreTests.put(agent.id(), TestFlag.of(agent, false));
            });
            setUps.groups(at).forEach(group -> moreGroups.put(group.id(), group.name()));
        }
        moreAgents.putAll(agents);
        moreGroups.putAll(groups);
        moreTests.putAll(tests);
        return new Present(account, now, moreAgents, moreTests, moreGroups);
    }

    String agent(String id) {
        return agents.getOrDefault(id, Evidence.called(id));
    }

    TestFlag test(String id) {
        return tests.getOrDefault(id, TestFlag.NONE);
    }

    String group(String id) {
        return groups.getOrDefault(id, Evidence.called(id));
    }
}
