package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.AttentionRules;
import dev.atalaya.routing.AttentionRules.Assignee;
import dev.atalaya.routing.AttentionRules.Finding;
import dev.atalaya.routing.OpeningHours;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the console works out about each thing of the floor, worked out again only for what was touched or whose time
/// has come. Only the reducer's loop uses it.
final class Views {

    private final Floor floor;
    private final Pending pending;
    private final CheckQueue checks = new CheckQueue();
    private final CheckQueue openings = new CheckQueue();
    private final Map<String, AgentView> agents = new HashMap<>();
    private final Map<String, GroupView> groups = new HashMap<>();
    private AttentionRules rules = new AttentionRules(AttentionLimits.DEFAULT);
    private Set<String> marked = Set.of();
    private long computed;

    Views(Floor floor, Pending pending) {
        this.floor = floor;
        this.pending = pending;
    }

    /// How many views were worked out so far.
    long computed() {
        return computed;
    }

    void limits(AttentionLimits limits) {
        rules = new AttentionRules(limits);
        touchAll();
    }

    void marked(Set<String> agentIds) {
        for (String id : agentIds) if (!marked.contains(id)) floor.standing(id);
        for (String id : marked) if (!agentIds.contains(id)) floor.standing(id);
        marked = Set.copyOf(agentIds);
    }

    /// For when the clock was set: everything that depends on time is looked at again.
    void touchAll() {
        groups.clear();
        floor.groups.rows().forEach(row -> floor.touched.groups.add(row.value().id()));
        floor.conversations
                .rows()
                .forEach(row -> floor.touched.conversations.add(row.value().id()));
    }

    /// Adds to what is touched that whose time has come.
    void due(Instant now) {
        openings.due(now, groupId -> {
            floor.touched.groups.add(groupId);
            floor.touched.conversations.addAll(floor.holdings.conversationsOfGroup(groupId));
        });
        checks.due(now, floor.touched.conversations::add);
    }

    @Nullable
    AgentView agent(String id) {
        Agent agent = floor.agents.get(id);
        if (agent == null) {
            agents.remove(id);
            return null;
        }
        computed++;
        UserState state = floor.states.get(agent.stateId());
        TestFlag test = TestFlag.of(agent, marked.contains(id));
        AgentView view = new AgentView(agent, state, test, floor.holdings.loads(id));
        agents.put(id, view);
        return view;
    }

    @Nullable
    GroupView group(String id, Instant now) {
        Group group = floor.groups.get(id);
        if (group == null) {
            groups.remove(id);
            openings.put(id, null);
            return null;
        }
        computed++;
        int active = 0;
        int eligible = 0;
        for (String member : group.members()) {
            AgentView view = agents.get(member);
            if (view == null || !view.agent().active()) continue;
            active++;
            if (view.eligible()) eligible++;
        }
        GroupView before = groups.get(id);
        GroupView view = before != null && sameHours(before, group, now)
                ? new GroupView(group, eligible, active, before.open(), before.changesAt())
                : new GroupView(
                        group,
                        eligible,
                        active,
                        OpeningHours.isOpen(group.schedule(), group.zone(), now),
                        OpeningHours.nextChange(group.schedule(), group.zone(), now));
        openings.put(id, view.changesAt());
        groups.put(id, view);
        return view;
    }

    /// Whether what was worked out about opening still holds.
    private boolean sameHours(GroupView before, Group group, Instant now) {
        Instant changesAt = before.changesAt();
        return Objects.equals(before.group().schedule(), group.schedule())
                && before.group().zone().equals(group.zone())
                && changesAt != null
                && now.isBefore(changesAt);
    }

    @Nullable
    ConversationView conversation(String id, Instant now, long sentNanos) {
        Conversation conversation = floor.conversations.get(id);
        if (conversation == null) {
            checks.put(id, null);
            return null;
        }
        computed++;
        Finding finding = rules.find(
                conversation, floor.groups.get(conversation.groupId()), assignee(conversation.assigneeId()), now);
        checks.put(id, finding.nextCheck());
        return new ConversationView(conversation, finding.attention(), pending.of(conversation), sentNanos);
    }

    private @Nullable Assignee assignee(@Nullable String agentId) {
        AgentView view = agentId == null ? null : agents.get(agentId);
        return view == null ? null : new Assignee(view.agent(), view.state(), view.test());
    }
}
