package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Facts that a test lays down.
final class GivenFacts implements FloorFacts {

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, TestFlag> tests = new HashMap<>();
    private final Set<String> pending = new HashSet<>();

    GivenFacts addGroup(String id, String... transferableTo) {
        Group group = Floors.group(id);
        groups.put(id, Floors.with(group, List.of(transferableTo), null, group.settings()));
        return this;
    }

    GivenFacts members(String groupId, Member... more) {
        Group group = known(groupId);
        Stream<String> ids = Stream.of(more).map(member -> member.agent().id());
        String[] all = Stream.concat(group.members().stream(), ids).toArray(String[]::new);
        groups.put(groupId, Floors.with(Floors.group(groupId, all), group.transferableTo(), null, group.settings()));
        for (Member member : more) members.put(member.agent().id(), member);
        return this;
    }

    void close(String groupId) {
        Group group = known(groupId);
        groups.put(groupId, Floors.with(group, group.transferableTo(), Floors.never(), group.settings()));
    }

    void test(String agentId, TestFlag flag) {
        tests.put(agentId, flag);
    }

    void addPending(String conversationId) {
        pending.add(conversationId);
    }

    private Group known(String id) {
        Group group = groups.get(id);
        if (group == null) throw new IllegalArgumentException("no group " + id);
        return group;
    }

    @Override
    public @Nullable Group group(String id) {
        return groups.get(id);
    }

    @Override
    public @Nullable Agent agent(String id) {
        Member member = members.get(id);
        return member == null ? null : member.agent();
    }

    @Override
    public @Nullable UserState state(String id) {
        return Stream.of(Floors.ONLINE, Floors.TRAINING, Floors.OFFLINE)
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public TestFlag test(Agent agent) {
        return tests.getOrDefault(agent.id(), TestFlag.NONE);
    }

    @Override
    public boolean pending(String conversationId) {
        return pending.contains(conversationId);
    }

    @Override
    public Instant now() {
        return Floors.NOW;
    }
}
