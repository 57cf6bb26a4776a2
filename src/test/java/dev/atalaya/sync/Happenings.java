package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Lets all sorts of things happen on a [FakePlatform].
final class Happenings {

    private final FakePlatform platform;
    private final Random random;
    private int made;

    Happenings(FakePlatform platform, Random random) {
        this.platform = platform;
        this.random = random;
    }

    void some(int count) {
        for (int i = 0; i < count; i++) one();
    }

    private void one() {
        switch (random.nextInt(12)) {
            case 0 ->
                platform.happen(ConversationBuilder.conversation("n" + made++, "New", groupId())
                        .build());
            case 1 -> gone(Entity.CONVERSATION, platform.conversations);
            case 2 -> gone(Entity.AGENT, platform.agents);
            case 3 -> closed();
            case 4, 5 -> agent();
            case 6 -> state();
            case 7 -> group();
            case 8 -> several();
            default -> moved();
        }
    }

    private void gone(Entity entity, Map<String, ?> rows) {
        if (!rows.isEmpty()) platform.happen(new FloorEvent.Removed(entity, any(rows)));
    }

    private void closed() {
        if (platform.conversations.isEmpty()) return;
        Conversation now = platform.conversationNow(any(platform.conversations));
        platform.happen(ConversationBuilder.from(now).closed().build());
    }

    private void moved() {
        if (!platform.conversations.isEmpty()) platform.happen(move(any(platform.conversations)));
    }

    /// Two things change under one number.
    private void several() {
        if (platform.conversations.size() < 2) return;
        List<String> ids = List.copyOf(platform.conversations.keySet());
        platform.happen(
                new FloorEvent.ConversationChanged(move(ids.getFirst())),
                new FloorEvent.ConversationChanged(move(ids.getLast())));
    }

    private Conversation move(String id) {
        return ConversationBuilder.from(platform.conversationNow(id))
                .assign(groupId(), random.nextInt(4) == 0 ? null : agentId())
                .build();
    }

    private void agent() {
        AgentBuilder builder = AgentBuilder.agent(agentId(), "Agent");
        Agent agent = random.nextBoolean()
                ? builder.build()
                : builder.offline(Duration.ofMinutes(random.nextInt(60))).build();
        platform.happen(agent);
    }

    private void state() {
        UserState now = FakePlatform.now(platform.states, any(platform.states));
        platform.happen(new FloorEvent.StateChanged(
                new UserState(now.id(), now.name(), now.keyword(), "", random.nextBoolean(), true, now.version() + 1)));
    }

    private void group() {
        Group now = FakePlatform.now(platform.groups, groupId());
        List<String> members = new ArrayList<>(now.members());
        if (members.size() > 1 && random.nextBoolean()) members.removeFirst();
        else if (!members.contains("marta")) members.add("marta");
        platform.happen(new FloorEvent.GroupChanged(
                FloorFixtures.group(now.id(), now.name(), members, List.of(), now.schedule())));
    }

    private String groupId() {
        return any(platform.groups);
    }

    /// Known ones, gone ones, and one that the platform never told us of.
    private String agentId() {
        List<Agent> all = FloorFixtures.agents();
        int which = random.nextInt(all.size() + 1);
        return which == all.size() ? "stranger" : all.get(which).id();
    }

    private String any(Map<String, ?> rows) {
        return List.copyOf(rows.keySet()).get(random.nextInt(rows.size()));
    }
}
