package dev.atalaya.insight.bundle;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.masking.Mask;
import dev.atalaya.texts.Names;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The floor as it was last heard of.
///
/// @param account the company's name
/// @param now on the platform's clock
/// @param zone in which the account works
/// @param conversations open ones only
public record Setup(
        String account,
        String platformId,
        Instant now,
        ZoneId zone,
        List<UserState> states,
        List<Group> groups,
        List<Agent> agents,
        List<AutomatedTask> tasks,
        List<Conversation> conversations) {

    Setup masked(Mask mask) {
        return new Setup(
                account,
                platformId,
                now,
                zone,
                states,
                groups.stream().map(mask::of).toList(),
                agents.stream().map(mask::of).toList(),
                tasks,
                conversations.stream().map(mask::of).toList());
    }

    /// What agents and groups are called.
    public Names names() {
        Map<String, String> agentNames =
                agents.stream().collect(Collectors.toMap(Agent::id, Agent::name, (first, _) -> first));
        Map<String, String> groupNames =
                groups.stream().collect(Collectors.toMap(Group::id, Group::name, (first, _) -> first));
        return new Names() {
            @Override
            public String agent(String id) {
                return agentNames.getOrDefault(id, Evidence.called(id));
            }

            @Override
            public String group(String id) {
                return groupNames.getOrDefault(id, Evidence.called(id));
            }
        };
    }
}
