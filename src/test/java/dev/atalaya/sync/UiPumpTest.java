package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UiPumpTest {

    private final FakeFloorFeed feed = new FakeFloorFeed(Deltas.floor());
    private final ManualLoop timer = new ManualLoop();
    private final ArrayDeque<Runnable> ui = new ArrayDeque<>();
    private final List<Delta> shown = new ArrayList<>();
    private final List<Long> work = new ArrayList<>();
    private Duration cost = Duration.ZERO;

    private final UiPump pump = new UiPump(
            feed,
            ui::add,
            timer,
            delta -> {
                shown.add(delta);
                timer.advance(cost);
            },
            (_, _, nanos) -> work.add(nanos));

    @Test
    void showsTheWholeFloorFirst() {
        runUi();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().full()).isTrue();
    }

    @Test
    void neverHasTwoPiecesOfWorkUnderWay() {
        for (int i = 0; i < 1000; i++) feed.publish(link("l" + i));
        assertThat(ui).hasSize(1);
        runUi();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().link()).extracting(Link::detail).isEqualTo("l999");
        assertThat(shown.getFirst().agents()).hasSize(14);
    }

    @Test
    void bringsValuesAtMostTwentyTimesASecond() {
        runUi();
        for (int i = 0; i < 1000; i++) {
            feed.publish(value());
            timer.advance(Duration.ofMillis(1));
            runUi();
        }
        assertThat(shown.size() - 1).isBetween(19, 20);
    }

    @Test
    void bringsTheLastValueThoughNothingFollows() {
        runUi();
        feed.publish(value());
        runUi();
        assertThat(shown).hasSize(1);
        timer.advance(Duration.ofMillis(50));
        runUi();
        assertThat(shown).hasSize(2);
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void bringsWhatTheUserWaitsForAtOnceAndTheValuesWithIt() {
        runUi();
        feed.publish(value());
        feed.publish(Deltas.outbox());
        runUi();
        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().conversations()).hasSize(1);
        timer.advance(Duration.ofSeconds(1));
        assertThat(ui).isEmpty();
    }

    @Test
    void slowsDownWhenTheScreenIsSlow() {
        cost = Duration.ofMillis(60);
        runUi();
        long before = timer.nanoTime();
        while (timer.nanoTime() - before < Duration.ofSeconds(10).toNanos()) {
            feed.publish(value());
            timer.advance(Duration.ofMillis(1));
            runUi();
        }
        long busy = work.stream().mapToLong(Long::longValue).sum();
        assertThat((double) busy / (timer.nanoTime() - before)).isLessThan(0.32);
    }

    @Test
    void showsNothingOnceClosed() {
        pump.close();
        runUi();
        feed.publish(link("late"));
        runUi();
        assertThat(shown).isEmpty();
        assertThat(feed.listeners()).isZero();
    }

    private void runUi() {
        for (Runnable next = ui.poll(); next != null; next = ui.poll()) next.run();
    }

    private static Delta link(String detail) {
        return Deltas.link(new Link(Link.State.LIVE, null, detail, null, 0, 0));
    }

    private static Delta value() {
        return Deltas.changed(
                List.of(),
                List.of(Deltas.conversation(FloorFixtures.conversations().getFirst(), Map.of())));
    }
}
