package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.platform.Answer;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever happens while the pages are fetched, while the feed breaks and while it is taken up again: in the end the
/// screen shows the platform's floor.
class InterleavingTest {

    @Property(tries = 300, seed = "42")
    void theScreenEndsUpWithThePlatformsFloor(@ForAll long seed) {
        Random random = new Random(seed);
        FakePlatform platform = new FakePlatform();
        Happenings happenings = new Happenings(platform, random);
        platform.pageSize = 1 + random.nextInt(5);
        platform.beforeAnswer = () -> {
            happenings.some(random.nextInt(4));
            if (random.nextInt(6) == 0) platform.unreachable(1);
        };
        ManualLoop loop = new ManualLoop();
        Reducer reducer = new Reducer(loop);
        FakeScreen screen = new FakeScreen();
        reducer.subscribe(screen);
        var kept = random.nextBoolean() ? Snapshots.of(platform) : null;
        happenings.some(random.nextInt(10));
        Connection connection = new Connection(platform, () -> kept, reducer, loop, random, _ -> {});
        connection.start();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(6)) {
                case 0 -> platform.beat();
                case 1 -> platform.end(new Answer.TooOld<>());
                case 2 -> platform.end(new Answer.Refused<>(503, "", "maintenance"));
                default -> happenings.some(random.nextInt(5));
            }
            loop.advance(Duration.ofMillis(random.nextInt(700)));
        }
        loop.advance(Duration.ofSeconds(60));
        assertThat(platform.followers).hasSize(1);
        assertSame(screen, platform);
    }

    private static void assertSame(FakeScreen screen, FakePlatform platform) {
        Map<String, Conversation> conversations = new HashMap<>();
        screen.conversations.forEach((id, view) -> conversations.put(id, view.conversation()));
        assertThat(conversations).isEqualTo(values(platform.conversations));
        Map<String, Agent> agents = new HashMap<>();
        screen.agents.forEach((id, view) -> agents.put(id, view.agent()));
        assertThat(agents).isEqualTo(values(platform.agents));
        Map<String, Group> groups = new HashMap<>();
        screen.groups.forEach((id, view) -> groups.put(id, view.group()));
        assertThat(groups).isEqualTo(values(platform.groups));
        Map<String, AgentView> plain = new HashMap<>();
        agents.forEach((id, agent) -> {
            var state = platform.states.get(agent.stateId());
            plain.put(
                    id,
                    Deltas.agent(
                            agent,
                            state == null ? null : state.value(),
                            values(platform.conversations).values().stream().toList()));
        });
        assertThat(screen.agents).isEqualTo(plain);
        for (GroupView view : screen.groups.values()) {
            GroupView expected = Deltas.group(view.group(), plain);
            assertThat(view.eligible()).isEqualTo(expected.eligible());
            assertThat(view.active()).isEqualTo(expected.active());
        }
    }

    private static <T> Map<String, T> values(Map<String, Stamped<T>> rows) {
        Map<String, T> values = new HashMap<>();
        rows.forEach((id, row) -> values.put(id, row.value()));
        return values;
    }
}
