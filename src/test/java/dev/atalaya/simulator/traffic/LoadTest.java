package dev.atalaya.simulator.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.scenario.Generated;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.Worlds;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Generated companies and the load that they make.
final class LoadTest {

    private final World world =
            Worlds.fresh(Generated.of(100, 1_000, Instant.parse("2026-11-24T16:20:00Z")), 1, "load", People::new);

    @Test
    void theConversationsAreThereFromTheStart() {
        assertThat(world.openConversations()).isEqualTo(1_000);
        assertThat(world.scenario().groups()).hasSize(4);
        assertThat(world.talk().all()).allMatch(c -> c.given() != null);
        assertThat(world.talk().all()).filteredOn(c -> c.assigneeId() != null).hasSizeGreaterThan(900);
    }

    @Test
    void nothingHappensUntilTheLoadBegins() {
        long seq = world.seq();
        world.advance(world.now().plus(Duration.ofHours(1)));

        assertThat(world.seq()).isEqualTo(seq);
    }

    @Test
    void itMakesSoManyEventsASecondInItsMixAndThenStops() {
        Map<Entity, Integer> told = new EnumMap<>(Entity.class);
        world.listen((_, _, entity, _, _, _) -> told.merge(entity, 1, Integer::sum));
        long seq = world.seq();
        LoadMaker.start(world, 2_000, Duration.ofSeconds(10), 5);

        world.advance(world.now().plus(Duration.ofSeconds(20)));

        long events = world.seq() - seq;
        assertThat(events).isCloseTo(20_000, within(20L));
        assertThat(told.getOrDefault(Entity.CONVERSATION, 0) / (double) events).isBetween(0.6, 0.85);
        assertThat(told.getOrDefault(Entity.AGENT, 0) / (double) events).isBetween(0.1, 0.25);
        assertThat(told.getOrDefault(Entity.ASSIGNMENT, 0) / (double) events).isBetween(0.03, 0.15);
    }

    @Test
    void asManyConversationsStayOpenAsWereOpen() {
        Map<Boolean, Integer> told = new HashMap<>();
        world.listen((_, _, _, _, value, _) -> {
            if (value instanceof Conversation one) told.merge(one.open(), 1, Integer::sum);
        });
        Set<String> before = world.talk().all().stream().map(Conversation::id).collect(Collectors.toSet());
        LoadMaker.start(world, 2_000, Duration.ofSeconds(10), 5);

        for (int second = 0; second < 10; second++) {
            world.advance(world.now().plus(Duration.ofSeconds(1)));
            assertThat(world.openConversations()).isBetween(1_000, 1_001);
        }

        assertThat(told.get(false)).as("closed").isGreaterThan(500);
        assertThat(world.talk().all())
                .as("new ones")
                .filteredOn(one -> !before.contains(one.id()))
                .hasSizeGreaterThan(300);
    }

    @Test
    void theSameSeedMakesTheSameLoad() {
        assertThat(state(5)).isEqualTo(state(5)).isNotEqualTo(state(6));
    }

    private static String state(long seed) {
        World world =
                Worlds.fresh(Generated.of(50, 100, Instant.parse("2026-11-24T16:20:00Z")), 1, "load", People::new);
        LoadMaker.start(world, 500, Duration.ofSeconds(2), seed);
        world.advance(world.now().plus(Duration.ofSeconds(3)));
        return world.talk().all().toString();
    }
}
