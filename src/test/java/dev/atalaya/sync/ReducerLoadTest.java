package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Counts the work of the live path with 2,000 agents in 50 groups and 20,000 conversations.
class ReducerLoadTest {

    private static final int AGENTS = 2_000;
    private static final int GROUPS = 50;
    private static final int CONVERSATIONS = 20_000;

    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private final Random random = new Random(7);
    private final List<Conversation> conversations = new ArrayList<>();
    private long seq = 1;

    @Test
    void anEventCostsAViewOrTwoHoweverLargeTheFloor() {
        FeedListener feed = start();
        Reducer.Work before = reducer.work();
        long[] published = new long[2];
        reducer.subscribe(delta -> {
            published[0]++;
            if (!delta.full()) published[1] += delta.conversations().size();
        });
        loop.run();
        int seconds = 10;
        int perSecond = 2_000;
        for (int i = 0; i < seconds * perSecond; i++) {
            feed.event(seq++, next(), 1);
            if (i % 2 == 0) loop.advance(Duration.ofMillis(1));
        }
        loop.advance(Duration.ofMillis(20));
        Reducer.Work after = reducer.work();
        long events = after.events() - before.events();
        assertThat(events).isEqualTo(seconds * perSecond);
        // A message touches one view; a reassignment three; an agent his own, his groups' and his conversations'.
        assertThat(after.views() - before.views()).isLessThan(events * 3);
        assertThat(published[0]).isLessThan(seconds * 105L);
        assertThat(published[1]).isGreaterThan(events / 2);
    }

    private FeedListener start() {
        List<Stamped<Agent>> agents = new ArrayList<>();
        for (int i = 0; i < AGENTS; i++) {
            agents.add(
                    new Stamped<>(0, AgentBuilder.agent("a" + i, "Agent " + i).build()));
        }
        List<Stamped<Group>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            int from = i * AGENTS / GROUPS;
            List<String> members = IntStream.range(from, from + AGENTS / GROUPS)
                    .mapToObj(n -> "a" + n)
                    .toList();
            groups.add(new Stamped<>(
                    0, FloorFixtures.group("g" + i, "Group " + i, members, List.of(), FloorFixtures.weekdays(18))));
        }
        for (int i = 0; i < CONVERSATIONS; i++) {
            int agent = i % AGENTS;
            conversations.add(ConversationBuilder.conversation("c" + i, "Contact " + i, group(agent))
                    .assign(group(agent), "a" + agent)
                    .build());
        }
        FeedListener feed = reducer.listen();
        reducer.snapshot(new FloorSnapshot(
                "load",
                FloorFixtures.me(),
                0,
                FloorFixtures.NOW,
                FloorFixtures.states().stream().map(s -> new Stamped<>(0L, s)).toList(),
                groups,
                agents,
                List.of(),
                conversations.stream().map(c -> new Stamped<>(0L, c)).toList()));
        feed.connected(false);
        feed.alive("load", FloorFixtures.NOW, 1, 0);
        loop.run();
        return feed;
    }

    private static String group(int agent) {
        return "g" + agent / (AGENTS / GROUPS);
    }

    /// 85 % messages, 10 % reassignments, 5 % changes of an agent's state.
    private FloorEvent next() {
        int kind = random.nextInt(100);
        if (kind < 5) {
            int agent = random.nextInt(AGENTS);
            AgentBuilder builder = AgentBuilder.agent("a" + agent, "Agent " + agent);
            return new FloorEvent.AgentChanged(
                    random.nextBoolean()
                            ? builder.build()
                            : builder.offline(Duration.ZERO).build());
        }
        int which = random.nextInt(CONVERSATIONS);
        ConversationBuilder builder = ConversationBuilder.from(conversations.get(which));
        if (kind < 15) {
            int agent = random.nextInt(AGENTS);
            builder.assign(group(agent), "a" + agent);
        } else {
            builder.message("message " + seq).customer(FloorFixtures.NOW.plusMillis(seq));
        }
        Conversation changed = builder.build();
        conversations.set(which, changed);
        return new FloorEvent.ConversationChanged(changed);
    }
}
