package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.Me;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes [Delta]s for tests of screens, with views worked out plainly.
public final class Deltas {

    private Deltas() {}

    /// The whole floor of [FloorFixtures], live.
    public static Delta floor() {
        Map<String, UserState> states = byId(FloorFixtures.states(), UserState::id);
        Map<String, AgentView> agents = new LinkedHashMap<>();
        for (Agent agent : FloorFixtures.agents()) {
            agents.put(agent.id(), agent(agent, states.get(agent.stateId()), FloorFixtures.conversations()));
        }
        Map<String, Optional<GroupView>> groups = new LinkedHashMap<>();
        for (Group group : FloorFixtures.groups()) groups.put(group.id(), Optional.of(group(group, agents)));
        Map<String, Optional<ConversationView>> conversations = new LinkedHashMap<>();
        for (Conversation c : FloorFixtures.conversations()) {
            conversations.put(c.id(), Optional.of(conversation(c, agents)));
        }
        Link link = new Link(Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.me(), 2.5, System.nanoTime());
        PlatformClock clock = new PlatformClock(FloorFixtures.NOW, System.nanoTime(), 0);
        return new Delta(
                true,
                optional(states),
                groups,
                optional(agents),
                conversations,
                List.of(),
                Map.of(),
                link,
                clock,
                new StoreHealth(412_214, 96_000_000, List.of()),
                true);
    }

    /// Changed agents and conversations only.
    public static Delta changed(List<AgentView> agents, List<ConversationView> conversations) {
        return new Delta(
                false,
                Map.of(),
                Map.of(),
                optional(byId(agents, AgentView::id)),
                optional(byId(conversations, ConversationView::id)),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                false);
    }

    /// Somebody else is signed in.
    public static Delta user(Me me) {
        return link(new Link(Link.State.LIVE, FloorFixtures.NOW, "", me, 2.5, System.nanoTime()));
    }

    /// Only the connection changed.
    public static Delta link(Link link) {
        return new Delta(false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), link, null, null, true);
    }

    /// Only the files' health changed.
    public static Delta store(StoreHealth store) {
        return new Delta(false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), null, null, store, true);
    }

    /// Only commands changed.
    public static Delta outbox(OutboxItem... items) {
        Map<String, OutboxItem> byKey = byId(List.of(items), OutboxItem::key);
        return new Delta(false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), byKey, null, null, null, true);
    }

    public static AgentView agent(Agent agent, @Nullable UserState state, List<Conversation> conversations) {
        Map<String, Integer> loads = new HashMap<>();
        for (Conversation c : conversations) {
            if (c.open() && agent.id().equals(c.assigneeId())) loads.merge(c.groupId(), 1, Integer::sum);
        }
        return new AgentView(agent, state, TestFlag.of(agent, false), loads);
    }

    /// @param agents all of them, by id
    public static GroupView group(Group group, Map<String, AgentView> agents) {
        List<AgentView> members = group.members().stream()
                .map(agents::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        int eligible = (int) members.stream().filter(AgentView::eligible).count();
        int active = (int) members.stream().filter(a -> a.agent().active()).count();
        return new GroupView(group, eligible, active, true, null);
    }

    /// In need of attention where a customer waits for a test agent or somebody who is not there.
    public static ConversationView conversation(Conversation c, Map<String, AgentView> agents) {
        AgentView assignee = c.assigneeId() == null ? null : agents.get(c.assigneeId());
        Attention attention = null;
        if (c.lastSide() == Side.CUSTOMER && assignee != null && !assignee.eligible()) {
            Attention.Kind kind = assignee.test().certain()
                    ? Attention.Kind.TEST_AGENT
                    : assignee.agent().connected()
                            ? Attention.Kind.ASSIGNEE_PAUSED
                            : Attention.Kind.ASSIGNEE_DISCONNECTED;
            attention = FloorFixtures.attention(kind, c);
        }
        return new ConversationView(c, attention, null, 0);
    }

    private static <V> Map<String, V> byId(List<V> values, Function<V, String> id) {
        Map<String, V> byId = new LinkedHashMap<>();
        for (V value : values) byId.put(id.apply(value), value);
        return byId;
    }

    private static <V> Map<String, Optional<V>> optional(Map<String, V> values) {
        Map<String, Optional<V>> optional = new LinkedHashMap<>();
        values.forEach((id, value) -> optional.put(id, Optional.of(value)));
        return optional;
    }
}
