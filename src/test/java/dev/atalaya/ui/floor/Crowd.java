package dev.atalaya.ui.floor;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.ConversationBuilder.conversation;
import static dev.atalaya.sync.ConversationBuilder.from;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A company of many: agents in groups of forty, each conversation with one of them.
public final class Crowd {

    private static final int GROUP = 40;

    private final Random random;
    private final List<Agent> agents = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();
    private final Map<String, AgentView> views = new LinkedHashMap<>();
    private int events;

    public Crowd(int agentCount, int conversationCount, long seed) {
        random = new Random(seed);
        for (int i = 0; i < agentCount; i++) {
            agents.add(agent("a" + i, "Agente " + i)
                    .state("st-online", Duration.ofMinutes(i % 300))
                    .build());
        }
        for (int i = 0; i < conversationCount; i++) {
            int agent = random.nextInt(agentCount);
            conversations.add(conversation("" + (100_000 + i), "Cliente " + i, "g" + agent / GROUP)
                    .waiting(Duration.ofSeconds(random.nextInt(7200)))
                    .assign("g" + agent / GROUP, "a" + agent)
                    .given(RuleCode.RANDOM_ASSIGNABLE, "Online", true, true)
                    .build());
        }
    }

    /// Everything.
    public Delta floor() {
        for (Agent one : agents)
            views.put(one.id(), Deltas.agent(one, FloorFixtures.ONLINE, conversations.subList(0, 0)));
        Map<String, Optional<GroupView>> groups = new LinkedHashMap<>();
        for (int i = 0; i * GROUP < agents.size(); i++) {
            List<String> members = agents.subList(i * GROUP, Math.min(agents.size(), (i + 1) * GROUP)).stream()
                    .map(Agent::id)
                    .toList();
            Group group = FloorFixtures.group("g" + i, "Grupo " + i, members, List.of(), null);
            groups.put(group.id(), Optional.of(Deltas.group(group, views)));
        }
        Delta changed = Deltas.changed(
                List.copyOf(views.values()),
                conversations.stream().map(this::view).toList());
        return new Delta(
                true,
                Map.of(),
                groups,
                changed.agents(),
                changed.conversations(),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                true);
    }

    /// What happens in a moment: customers write, agents answer, their loads change.
    public Delta moment(int count) {
        List<ConversationView> changed = new ArrayList<>();
        List<AgentView> busy = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = random.nextInt(conversations.size());
            Conversation before = conversations.get(index);
            var now = FloorFixtures.NOW.plusMillis(++events);
            Conversation after = random.nextBoolean()
                    ? from(before).customer(now).build()
                    : from(before).replied(now).build();
            conversations.set(index, after);
            changed.add(view(after));
            AgentView agent = views.get(after.assigneeId());
            if (agent != null && i % 5 == 0) {
                busy.add(new AgentView(agent.agent(), agent.state(), agent.test(), Map.of(after.groupId(), events)));
            }
        }
        return Deltas.changed(busy, changed);
    }

    private ConversationView view(Conversation conversation) {
        return new ConversationView(conversation, null, null, 0);
    }
}
