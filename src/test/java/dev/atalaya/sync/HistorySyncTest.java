package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.platform.Answer;
import dev.atalaya.store.Gap;
import dev.atalaya.store.history.Held;
import dev.atalaya.sync.HistoryService.Ended;
import dev.atalaya.sync.HistoryService.Fetching;
import dev.atalaya.sync.HistoryService.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is wanted of the past is fetched, once.
class HistorySyncTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");
    private static final Stretch TWO_DAYS = new Stretch(MIDNIGHT.minus(Duration.ofDays(1)), NOW);

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final List<Progress> progress = new ArrayList<>();
    private ManualLoop loop = new ManualLoop();
    private HistorySync history;

    HistorySyncTest() {
        for (int i = 0; i < 10; i++) {
            platform.decisions.add(Decisions.decision("d" + i, MIDNIGHT.minus(Duration.ofHours(i))));
            Instant from = MIDNIGHT.minus(Duration.ofHours(3L * i));
            platform.stateHistory.add(new AgentInterval(
                    "marta",
                    "on",
                    "Online",
                    true,
                    true,
                    from,
                    from.plus(Duration.ofHours(3)),
                    false,
                    null,
                    Evidence.RECORDED));
        }
        history = start();
    }

    /// As after a restart.
    private HistorySync start() {
        loop = new ManualLoop();
        Reducer reducer = new Reducer(loop);
        HistorySync started =
                new HistorySync(platform, cache, null, reducer, loop, loop, new Health(_ -> {}), new Random(1));
        reducer.journal(started.journal());
        reducer.snapshot(Snapshots.of(platform));
        reducer.me(FakeFloors.me(platform), loop.nanoTime());
        started.start();
        loop.advance(Duration.ofMillis(10));
        return started;
    }

    private Fetching ensure(Stretch range) {
        Fetching fetching = history.ensure(range, progress::add);
        loop.advance(Duration.ofSeconds(5));
        return fetching;
    }

    private List<String> fetched() {
        return platform.calls.stream()
                .filter(call -> call.endsWith("history") || call.equals("assignments"))
                .toList();
    }

    private Stretches recorded(HistoryKind kind) {
        return history.coverage(kind).recorded();
    }

    @Test
    void aRangeIsFetchedDayByDayOfEachKindAndOnlyOnce() {
        Fetching fetching = ensure(TWO_DAYS);

        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Complete());
        for (HistoryKind kind : HistoryKind.values())
            assertThat(recorded(kind).parts()).containsExactly(TWO_DAYS);
        assertThat(cache.decisions).extracting(Assignment::id).hasSize(10).doesNotHaveDuplicates();
        assertThat(cache.history.agents).hasSize(9);
        assertThat(progress.getLast())
                .isEqualTo(new Progress(8, 8, progress.getLast().items(), ""));
        int calls = fetched().size();
        assertThat(Collections.frequency(fetched(), "config-history")).isEqualTo(2);

        assertThat(ensure(TWO_DAYS).ended()).isCompletedWithValue(new Ended.Complete());
        assertThat(fetched()).hasSize(calls);
    }

    @Test
    void aDayOfWhichAPageWentWithTheFileIsFetchedWhole() {
        platform.beforeAnswer = () -> {
            // The third page of the day before.
            if (Collections.frequency(fetched(), "assignments") != 4) return;
            platform.beforeAnswer = () -> {};
            cache.history.clear();
            cache.decisions.clear();
            history.rewritten();
        };

        assertThat(ensure(TWO_DAYS).ended()).isCompletedWithValue(new Ended.Complete());
        for (HistoryKind kind : HistoryKind.values())
            assertThat(recorded(kind).parts()).containsExactly(TWO_DAYS);
        assertThat(cache.decisions).extracting(Assignment::id).contains("d0", "d1", "d5", "d9");
        assertThat(cache.history.agents).hasSize(9);
    }

    @Test
    void whatIsStillToComeIsNotWaitedFor() {
        Fetching fetching = ensure(new Stretch(MIDNIGHT, NOW.plus(Duration.ofDays(3))));
        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Complete());
        assertThat(fetched()).hasSizeLessThan(10);
    }

    @Test
    void beforeThePlatformsTimeIsKnownNothingIsDone() {
        Reducer deaf = new Reducer(loop);
        history = new HistorySync(platform, cache, null, deaf, loop, loop, new Health(_ -> {}), new Random(1));
        Fetching fetching = ensure(TWO_DAYS);
        assertThat(fetching.ended()).isNotDone();
        assertThat(fetched()).isEmpty();

        deaf.me(FakeFloors.me(platform), loop.nanoTime());
        loop.advance(Duration.ofMillis(10));
        history.signedIn(platform.platformId);
        loop.advance(Duration.ofSeconds(5));
        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Complete());
    }

    @Test
    void whatIsWantedBeforeThePlatformAnswersReachesItsPresent() {
        platform.now = MIDNIGHT.minus(Duration.ofHours(3));
        Reducer lastTime = new Reducer(loop);
        lastTime.cached(Snapshots.of(platform));
        platform.now = NOW;
        history = new HistorySync(platform, cache, null, lastTime, loop, loop, new Health(_ -> {}), new Random(1));
        Fetching fetching = ensure(TWO_DAYS);
        assertThat(fetching.ended()).isNotDone();

        lastTime.me(FakeFloors.me(platform), loop.nanoTime());
        history.signedIn(platform.platformId);
        loop.advance(Duration.ofSeconds(5));

        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Complete());
        assertThat(recorded(HistoryKind.STATES).parts()).containsExactly(TWO_DAYS);
    }

    @Test
    void whatIsCancelledIsAskedForNoMore() {
        platform.unreachable(1);
        Fetching fetching = history.ensure(TWO_DAYS, progress::add);
        loop.advance(Duration.ofMillis(10));
        fetching.cancel();
        loop.advance(Duration.ofSeconds(5));

        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Cancelled());
        assertThat(progress).extracting(Progress::trouble).contains("no route");
        assertThat(fetched()).hasSizeLessThan(3);
        assertThat(history.coverage(HistoryKind.STATES).wanted().isEmpty()).isTrue();
    }

    @Test
    void whatWasWantedGoesOnAfterARestart() {
        Stretch longAgo = new Stretch(MIDNIGHT.minus(Duration.ofDays(50)), MIDNIGHT.minus(Duration.ofDays(49)));
        platform.unreachable(1);
        history.ensure(longAgo, progress::add);
        loop.advance(Duration.ofMillis(10));
        loop.close();
        assertThat(recorded(HistoryKind.DECISIONS).isEmpty()).isTrue();

        history = start();
        history.signedIn(platform.platformId);
        loop.advance(Duration.ofMinutes(2));

        assertThat(recorded(HistoryKind.DECISIONS).parts()).hasSize(2).startsWith(longAgo);
        assertThat(recorded(HistoryKind.DECISIONS).length()).isEqualTo(HistorySync.BACK.plus(longAgo.length()));
        assertThat(history.coverage(HistoryKind.STATES).wanted().isEmpty()).isTrue();
    }

    @Test
    void theLastMonthIsFetchedUnaskedOnceTheStartIsOver() {
        history.signedIn(platform.platformId);
        loop.advance(HistorySync.PATIENCE.minusSeconds(1));
        assertThat(fetched()).isEmpty();
        loop.advance(Duration.ofMinutes(1));
        assertThat(recorded(HistoryKind.CONVERSATIONS).length()).isGreaterThanOrEqualTo(HistorySync.BACK);
    }

    @Test
    void whatIsAskedForGoesBeforeTheRest() {
        Stretch asked = new Stretch(MIDNIGHT.minus(Duration.ofDays(20)), MIDNIGHT.minus(Duration.ofDays(19)));
        List<Stretches> steps = new ArrayList<>();
        cache.history.beforeWrite = () -> steps.add(recorded(HistoryKind.STATES));
        history.signedIn(platform.platformId);
        platform.unreachable(1);
        loop.advance(HistorySync.PATIENCE.plusMillis(10));
        ensure(asked);
        loop.advance(Duration.ofMinutes(1));

        assertThat(steps)
                .filteredOn(step -> step.contains(asked.from()))
                .first()
                .satisfies(step -> assertThat(step.length()).isLessThan(Duration.ofDays(3)));
        assertThat(steps.getLast().length()).isGreaterThan(Duration.ofDays(29));
    }

    @Test
    void whatThePlatformHasNoMoreIsMarkedAndNotAskedForAgain() {
        Stretch day = new Stretch(MIDNIGHT.minus(Duration.ofDays(1)), MIDNIGHT);
        platform.fail(new Answer.TooOld<>());
        assertThat(ensure(day).ended()).isCompletedWithValue(new Ended.Complete());

        assertThat(history.coverage(HistoryKind.STATES).gone().parts()).containsExactly(day);
        assertThat(recorded(HistoryKind.CONFIG).parts()).containsExactly(day);
        int calls = fetched().size();
        ensure(day);
        assertThat(fetched()).hasSize(calls);
    }

    @Test
    void aRefusalEndsThatKindOnly() {
        platform.fail(new Answer.Refused<>(404, "", "no such history"));
        Fetching fetching = ensure(TWO_DAYS);

        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Refused("no such history"));
        assertThat(recorded(HistoryKind.STATES).isEmpty()).isTrue();
        assertThat(recorded(HistoryKind.DECISIONS).parts()).containsExactly(TWO_DAYS);
    }

    @Test
    void aFullDiskIsTriedAgainLater() {
        cache.full = true;
        Fetching fetching = ensure(TWO_DAYS);
        assertThat(fetching.ended()).isNotDone();
        cache.full = false;
        loop.advance(Duration.ofMinutes(11));
        assertThat(fetching.ended()).isCompletedWithValue(new Ended.Complete());
    }

    @Test
    void decisionsThatWereHeardNeedNotBeFetched() {
        Stretch heard = new Stretch(NOW.minusSeconds(60), NOW);
        cache.history.hold(HistoryKind.DECISIONS, Held.OBSERVED, heard);
        cache.gaps.add(new Gap(1, 2, NOW.minusSeconds(30), NOW.minusSeconds(20)));
        HistorySources sources = new HistorySources(platform, cache, _ -> {});

        assertThat(sources.settled(HistoryKind.DECISIONS).parts())
                .containsExactly(
                        new Stretch(heard.from(), NOW.minusSeconds(30)), new Stretch(NOW.minusSeconds(20), NOW));
        assertThat(sources.settled(HistoryKind.STATES).isEmpty()).isTrue();
    }

    @Test
    void whatWasRefusedForOneTokenIsFetchedWithTheNext() {
        platform.fail(
                new Answer.SignedOut<>("no"),
                new Answer.SignedOut<>("no"),
                new Answer.SignedOut<>("no"),
                new Answer.SignedOut<>("no"));
        history.signedIn(platform.platformId);
        loop.advance(HistorySync.PATIENCE.plusSeconds(60));
        assertThat(recorded(HistoryKind.STATES).isEmpty()).isTrue();
        assertThat(fetched()).hasSize(4);
        assertThat(history.coverage(HistoryKind.STATES).wanted().isEmpty()).isFalse();

        history.signedIn(platform.platformId);
        loop.advance(Duration.ofMinutes(1));
        for (HistoryKind kind : HistoryKind.values())
            assertThat(recorded(kind).length()).isEqualTo(HistorySync.BACK);
        assertThat(history.coverage(HistoryKind.STATES).wanted().isEmpty()).isTrue();
    }

    @Test
    void theLastMonthOfAnotherPlatformIsFetchedToo() {
        history.signedIn(platform.platformId);
        loop.advance(Duration.ofMinutes(1));
        cache.history.clear();
        history.signedIn("another");
        loop.advance(Duration.ofMinutes(1));
        assertThat(recorded(HistoryKind.STATES).length()).isGreaterThanOrEqualTo(HistorySync.BACK);
    }

    @Test
    void whatIsOlderThanWhatThePlatformHasNoMoreIsNotAskedFor() {
        Stretch recent = new Stretch(MIDNIGHT.minus(Duration.ofDays(5)), MIDNIGHT.minus(Duration.ofDays(4)));
        ensure(recent);
        platform.calls.clear();
        platform.fail(new Answer.TooOld<>());
        Stretch month = new Stretch(MIDNIGHT.minus(Duration.ofDays(30)), MIDNIGHT);
        assertThat(ensure(month).ended()).isCompletedWithValue(new Ended.Complete());

        assertThat(Collections.frequency(fetched(), "state-history")).isEqualTo(1);
        assertThat(Collections.frequency(fetched(), "config-history")).isEqualTo(29);
        assertThat(history.coverage(HistoryKind.STATES).gone())
                .isEqualTo(Stretches.of(month.from(), month.to()).minus(new Stretches(List.of(recent))));
    }

    @Test
    void betweenTheDaysOfWhatNobodyWaitsForIsARest() {
        history.signedIn(platform.platformId);
        loop.advance(HistorySync.PATIENCE);
        platform.calls.clear();
        loop.advance(Duration.ofSeconds(1));
        assertThat(fetched()).hasSizeBetween(10, 25);
    }
}
