package dev.atalaya.ui.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.store.log.Tally;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.ui.live.Listeners;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogViewModelTest {

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final PlainLog log = DesignLog.log();
    private final LogViewModel model = new LogViewModel(floor, log, new LogReader(Runnable::run, Runnable::run), timer);
    private Subscription opened = Subscription.EMPTY;
    private int number = 50_000;

    @BeforeEach
    void open() {
        floor.apply(Deltas.floor());
        opened = model.open(FloorFixtures.ZONE);
    }

    private LogShown shown() {
        return model.shownProperty().get();
    }

    private List<LogRow> rows() {
        List<LogRow> rows = new ArrayList<>();
        for (LogLine line : shown().rows()) rows.add(line.row());
        return rows;
    }

    private void decide(Instant at) {
        Assignment decision = DesignLog.make(
                "" + number++,
                at,
                "Nadia Fuentes",
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                "marta",
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                List.of());
        log.put(decision);
        floor.apply(new Delta(
                false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(decision), Map.of(), null, null, null, false));
    }

    private void counted() {
        Tally histogram = requireNonNull(shown().histogram());
        Period listed = shown().listed();
        List<LogRow> rows = rows();
        for (Went went : Went.values()) {
            long drawn = histogram.buckets().stream()
                    .filter(bucket -> listed != null && listed.contains(bucket.from()))
                    .mapToLong(bucket -> bucket.of(went))
                    .sum();
            assertThat(drawn)
                    .as("%s", went)
                    .isEqualTo(rows.stream().filter(row -> row.went() == went).count());
        }
    }

    @Test
    void countsAlwaysAgreeWithRows() {
        counted();
        model.go(model.stateProperty().get().withScope(Scope.of(Scope.Preset.DAYS_7)));
        counted();
        model.go(model.stateProperty()
                .get()
                .with(f -> f.withWent(Set.of(Went.TEST_AGENT, Went.HELD)).withContact("pe")));
        counted();
        Tally.Bucket bucket = requireNonNull(shown().histogram()).buckets().get(70);
        model.go(model.stateProperty()
                .get()
                .withBrush(new Period(
                        bucket.from(),
                        FloorFixtures.NOW.plus(Duration.ofHours(13)).plus(Duration.ofMinutes(40)))));
        counted();
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void theNewestAreListedAsTheyComeWhileNobodyReads() {
        int before = shown().rows().size();
        decide(FloorFixtures.NOW.plusSeconds(1));
        timer.wind(Duration.ofSeconds(1));
        assertThat(shown().rows().size()).isEqualTo(before + 1);
        assertThat(rows().getFirst().decision().id()).isEqualTo("a50000");
        assertThat(model.arrivedProperty().get()).isZero();
        counted();
    }

    @Test
    void whoReadsIsOnlyToldHowManyThereAre() {
        model.select(rows().get(3));
        LogList before = shown().rows();
        decide(FloorFixtures.NOW.plusSeconds(1));
        decide(FloorFixtures.NOW.plusSeconds(2));
        timer.wind(Duration.ofSeconds(2));
        assertThat(shown().rows()).isSameAs(before);
        assertThat(model.arrivedProperty().get()).isEqualTo(2);
        model.newest();
        assertThat(shown().rows().size()).isEqualTo(before.size() + 2);
        assertThat(shown().selectedIndex()).isEqualTo(5);
        assertThat(model.arrivedProperty().get()).isZero();
    }

    @Test
    void backFilledDecisionsComeInWithoutMovingTheTopLine() {
        LogRow tenth = rows().get(10);
        model.looksAt(tenth.place(), true);
        decide(rows().get(4).decision().at().plusMillis(5));
        timer.wind(Duration.ofSeconds(1));
        assertThat(shown().top()).isEqualTo(11);
        assertThat(rows().get(11)).isEqualTo(tenth);
    }

    @Test
    void anEarlierStateBringsItsDecisionBack() {
        LogRow third = rows().get(2);
        model.select(third);
        LogState before = model.stateProperty().get();
        model.go(before.withScope(Scope.of(Scope.Preset.YESTERDAY)).withSelected(null));
        assertThat(model.selectedProperty().get()).isNull();
        model.go(before);
        assertThat(model.stateProperty().get().scope()).isEqualTo(Scope.TODAY);
        assertThat(model.selectedProperty().get()).isEqualTo(third);
        assertThat(shown().selectedIndex()).isEqualTo(2);
    }

    @Test
    void todayMovesOnAtMidnight() {
        Period before = requireNonNull(shown().period());
        PlatformClock late = new PlatformClock(FloorFixtures.NOW.plus(Duration.ofHours(14)), timer.nanos(), 1);
        floor.apply(
                new Delta(false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), null, late, null, false));
        timer.wind(Duration.ofSeconds(1));
        assertThat(shown().period())
                .isEqualTo(new Period(before.to(), before.to().plus(Duration.ofDays(1))));
    }

    @Test
    void nothingIsLeftListeningOrTicking() {
        opened.unsubscribe();
        assertThat(timer.waiting()).isZero();
        model.close();
        assertThat(Listeners.of(floor)).isZero();
    }

    @Test
    void whoSignsInInsteadKeepsNoForeignGroupAndNothingThatWasListed() {
        opened.unsubscribe();
        model.go(LogState.START.with(all -> all.withGroups(Set.of(FloorFixtures.VENTAS))));
        opened = model.open(FloorFixtures.ZONE);
        model.select(rows().getFirst());
        opened.unsubscribe();

        floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));

        assertThat(shown()).isSameAs(LogShown.NOTHING);
        assertThat(model.range()).isNull();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.stateProperty().get().conditions().groups()).isEmpty();
        assertThat(model.stateProperty().get().selected()).isNull();
    }
}
