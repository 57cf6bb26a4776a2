package dev.atalaya.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.insight.PastFloor;
import dev.atalaya.sync.CompleteHistory;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeMachineTest {

    private static final Instant NOW = FloorFixtures.NOW;

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor live = new LiveFloor(timer::nanos);
    private final LiveFloor then = new LiveFloor(timer::nanos);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Instant> asked = new ArrayList<>();
    private final CompleteHistory history = new CompleteHistory(new FakeHistory());
    private final TimeMachine machine = new TimeMachine(
            live,
            then,
            (at, _) -> {
                asked.add(at);
                return floor(at);
            },
            history,
            new LogReader(background::add, Runnable::run),
            timer,
            () -> AttentionLimits.DEFAULT);

    private static PastFloor floor(Instant at) {
        return new PastFloor(
                at,
                FloorFixtures.groups(),
                FloorFixtures.states(),
                List.of(),
                List.of(),
                FloorFixtures.conversations(),
                Set.of());
    }

    @BeforeEach
    void begin() {
        live.apply(Deltas.floor());
        clock(NOW);
    }

    private void clock(Instant now) {
        live.apply(new Delta(
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                null,
                new PlatformClock(now, timer.nanos(), 1),
                null,
                false));
    }

    private void work() {
        while (!background.isEmpty()) background.removeFirst().run();
    }

    @Test
    void theFloorIsTheOneOfThatSecond() {
        machine.go(NOW.minusSeconds(3600));
        work();
        assertThat(then.now()).isEqualTo(NOW.minusSeconds(3600));
        assertThat(then.conversations()).hasSameSizeAs(FloorFixtures.conversations());
        assertThat(live.now()).isAfterOrEqualTo(NOW);
    }

    @Test
    void draggingTheSliderNeverQueuesMoreThanOneLook() {
        for (int i = 0; i < 500; i++) machine.go(NOW.minusSeconds(5000 - i));
        assertThat(background).hasSize(1);
        work();
        assertThat(asked).containsExactly(NOW.minusSeconds(5000), NOW.minusSeconds(4501));
        assertThat(then.now()).isEqualTo(NOW.minusSeconds(4501));
    }

    @Test
    void timePassesThereAsFastAsWantedAndEndsInTheNow() {
        machine.go(NOW.minusSeconds(1200));
        work();
        machine.play(600);
        timer.wind(Duration.ofSeconds(1));
        work();
        assertThat(machine.atProperty().get()).isEqualTo(NOW.minusSeconds(600));
        timer.wind(Duration.ofSeconds(2));
        work();
        assertThat(machine.atProperty().get()).isNull();
        assertThat(machine.speedProperty().get()).isZero();
    }

    @Test
    void whoIsBackHearsNoMoreOfThePast() {
        machine.go(NOW.minusSeconds(60));
        machine.back();
        work();
        assertThat(machine.shownProperty().get()).isNull();
        assertThat(then.conversations()).isEmpty();
        machine.go(NOW.plusSeconds(60));
        assertThat(machine.atProperty().get()).isNull();
        assertThat(machine.looks()).isEqualTo(1);
    }

    @Test
    void onlyWhatChangedReachesTheScreenAtTheNextLook() {
        List<Delta> heard = new ArrayList<>();
        then.subscribe(heard::add);
        machine.go(NOW.minusSeconds(60));
        work();
        machine.go(NOW.minusSeconds(59));
        work();
        assertThat(heard.getFirst().full()).isTrue();
        assertThat(heard.getLast().full()).isFalse();
        assertThat(heard.getLast().groups()).isEmpty();
        assertThat(heard.getLast().states()).isEmpty();
    }

    @Test
    void aSupervisorSeesOnlyHisOwnGroupsAndWhoeverSignsInInsteadSeesNow() {
        live.apply(Deltas.link(new Link(Link.State.LIVE, NOW, "", FloorFixtures.me(), 0, 0)));
        machine.go(NOW.minusSeconds(60));
        work();
        assertThat(then.conversations()).hasSameSizeAs(FloorFixtures.conversations());
        live.apply(
                Deltas.link(new Link(Link.State.LIVE, NOW, "", FloorFixtures.supervisor(FloorFixtures.SOPORTE), 0, 0)));
        assertThat(machine.atProperty().get()).isNull();
        assertThat(then.conversations()).isEmpty();
        assertThat(then.agents()).isEmpty();
        machine.go(NOW.minusSeconds(60));
        work();
        assertThat(then.conversations())
                .isNotEmpty()
                .allMatch(view -> view.conversation().groupId().equals(FloorFixtures.SOPORTE));
    }

    @Test
    void whatIsAskedForAgainDuringALookIsLookedAtAfterIt() {
        machine.go(NOW.minusSeconds(60));
        machine.go(NOW.minusSeconds(60));
        work();
        assertThat(asked).containsExactly(NOW.minusSeconds(60), NOW.minusSeconds(60));
    }

    @Test
    void aLookGivenUpLeavesTheNextJourneyWhole() {
        machine.go(NOW.minusSeconds(60));
        Runnable slow = background.removeFirst();
        machine.back();
        machine.go(NOW.minusSeconds(50));
        work();
        slow.run();
        machine.go(NOW.minusSeconds(49));
        work();
        assertThat(then.conversations()).hasSameSizeAs(FloorFixtures.conversations());
    }

    @Test
    void whatPassedSinceADayWasFetchedIsFetchedToo() {
        machine.go(NOW.minusSeconds(60));
        machine.go(NOW.minusSeconds(30));
        assertThat(history.asked).hasSize(1);
        timer.wind(Duration.ofMinutes(5));
        machine.go(NOW.minusSeconds(30));
        assertThat(history.asked).hasSize(1);
        machine.go(NOW.plusSeconds(60));
        assertThat(history.asked).hasSize(2);
    }

    @Test
    void backFromNowWaitsForThePlatformsTime() {
        clock(Instant.EPOCH);
        machine.goBack(Duration.ofHours(3));
        assertThat(machine.atProperty().get()).isNull();
        clock(NOW);
        assertThat(machine.atProperty().get()).isEqualTo(NOW.minus(Duration.ofHours(3)));
    }
}
