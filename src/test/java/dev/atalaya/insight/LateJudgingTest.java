package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.history.JoinedHistory;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.ManualLoop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log says of decisions without candidates what their cards say, in whatever order log and history come.
class LateJudgingTest {

    private static final Stretch DAYS = new Stretch(
            Told.START.truncatedTo(ChronoUnit.DAYS),
            Told.START.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(3)));

    private final RuleBook book = new AtomRuleBook();
    private final ManualLoop loop = new ManualLoop();
    private final List<Reconstructed> told = new ArrayList<>();

    @TempDir
    Path folder;

    private FloorCache cache() {
        return CacheFixture.open(folder, Told.START);
    }

    private LateJudging judging(FloorCache cache) {
        return new LateJudging(cache, cache.history(), book, loop, told::addAll);
    }

    /// What the card says; nothing where the history is not known at all.
    private PlainLog plain(List<Assignment> decisions, FloorCache cache) {
        Explainer alone = new Explainer(book);
        Reconstruction card = new Reconstruction(cache.history(), book);
        Stretches known = cache.history().coverage(HistoryKind.STATES).known();
        PlainLog plain = new PlainLog(decision -> Judgement.of(
                known.contains(decision.at()) ? card.of(decision).conformance() : alone.conformance(decision)));
        decisions.forEach(plain::put);
        return plain;
    }

    private static Map<Judgement, Long> counts(FloorCache cache) {
        Map<Judgement, Long> counts = new EnumMap<>(Judgement.class);
        for (Judgement judgement : Judgement.values()) {
            LogFilter filter = LogFilter.ALL.withJudgements(Set.of(judgement));
            List<LogRow> rows = cache.log().older(filter, null, 1000, Cancel.NEVER);
            assertThat(rows).allMatch(row -> row.judgement() == judgement);
            long total = cache.log().tally(filter, List.of(), Cancel.NEVER).total();
            assertThat(total).isEqualTo(rows.size());
            counts.put(judgement, total);
        }
        return counts;
    }

    private static void assertAgree(FloorCache cache, PlainLog plain) {
        for (Judgement judgement : Judgement.values()) {
            LogFilter filter = LogFilter.ALL.withJudgements(Set.of(judgement));
            assertThat(cache.log().older(filter, null, 1000, Cancel.NEVER))
                    .extracting(row -> row.decision().id())
                    .containsExactlyInAnyOrderElementsOf(plain.older(filter, null, 1000, Cancel.NEVER).stream()
                            .map(row -> row.decision().id())
                            .toList());
            assertThat(cache.log().tally(filter, List.of(), Cancel.NEVER))
                    .isEqualTo(plain.tally(filter, List.of(), Cancel.NEVER));
        }
    }

    /// The pieces in which log and history come, each at some time.
    private static List<Runnable> pieces(RandomPast past, FloorCache cache, Random random) {
        List<Runnable> pieces = new ArrayList<>();
        HistoryStore history = cache.history();
        List<Assignment> decisions = new ArrayList<>(past.decisions);
        Collections.shuffle(decisions, random);
        for (int i = 0; i < decisions.size(); i += 9) {
            List<Assignment> some = decisions.subList(i, Math.min(i + 9, decisions.size()));
            pieces.add(() -> cache.backfill(some));
            if (random.nextBoolean()) pieces.add(() -> cache.backfill(some));
        }
        for (int day = 0; day < 3; day++) {
            Stretch range = new Stretch(
                    DAYS.from().plus(Duration.ofDays(day)), DAYS.from().plus(Duration.ofDays(day + 1)));
            List<AgentInterval> agents = past.history.agents(range.from(), range.to());
            List<ConfigInterval> config = past.history.config(range.from(), range.to());
            boolean known = random.nextInt(5) > 0;
            if (!known) continue;
            pieces.add(() -> {
                history.keepAgents(range, agents);
                history.hold(HistoryKind.STATES, Held.RECORDED, range);
            });
            pieces.add(() -> {
                history.keepConfig(range, config);
                history.hold(HistoryKind.CONFIG, Held.RECORDED, range);
            });
        }
        Collections.shuffle(pieces, random);
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLogSaysWhatTheCardsSay(long seed) {
        Random random = new Random(seed);
        RandomPast past = new RandomPast(
                seed,
                ZoneId.of("America/Guatemala"),
                new Stretch(DAYS.from().plus(Duration.ofHours(12)), DAYS.to().minus(Duration.ofHours(12))));
        try (FloorCache cache = cache();
                LateJudging judging = judging(cache)) {
            for (Runnable piece : pieces(past, cache, random)) {
                piece.run();
                while (random.nextInt(3) > 0) judging.step();
                if (random.nextBoolean()) cache.tidy();
                assertThat(counts(cache).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(cache.count());
            }
            while (judging.step()) assertThat(cache.count()).isPositive();
            PlainLog plain = plain(past.decisions, cache);
            assertAgree(cache, plain);
            while (cache.tidy()) assertThat(cache.count()).isPositive();
            assertAgree(cache, plain);
        }
    }

    @Test
    void itLooksByItselfAndAgainWhenTheHistorySaysOtherwise() {
        RandomPast past = new RandomPast(1, ZoneId.of("America/Guatemala"), DAYS);
        try (FloorCache cache = cache();
                LateJudging judging = judging(cache)) {
            HistoryStore history = cache.history();
            history.keepConfig(DAYS, past.history.config(DAYS.from(), DAYS.to()));
            history.hold(HistoryKind.CONFIG, Held.RECORDED, DAYS);
            history.hold(HistoryKind.STATES, Held.RECORDED, DAYS);
            cache.backfill(List.of(
                    RandomPast.decision("d", "c", DAYS.from().plus(Duration.ofHours(30)), "g2", "a1", List.of())));
            judging.start();
            loop.advance(LateJudging.EVERY.plusSeconds(1));
            assertThat(counts(cache)).containsEntry(Judgement.CANNOT_TELL, 1L);

            show(history, "Online");
            loop.advance(LateJudging.EVERY.plusSeconds(1));
            assertThat(counts(cache)).containsEntry(Judgement.CONSISTENT, 1L);

            show(history, "Lunch");
            loop.advance(LateJudging.EVERY.plusSeconds(1));
            assertThat(counts(cache)).containsEntry(Judgement.CONTRADICTS, 1L);
        }
    }

    private static void show(HistoryStore history, String state) {
        List<AgentInterval> all = List.of("a1", "a2", "a3").stream()
                .map(id -> Told.of(id, id.equals("a2") ? "Online" : state, DAYS.from(), DAYS.to(), Evidence.RECORDED))
                .toList();
        history.keepAgents(DAYS, all);
    }

    /// One decision for a1, whose history only imports tell.
    private static FakeHistory told(FloorCache cache) {
        RandomPast past = new RandomPast(1, ZoneId.of("America/Guatemala"), DAYS);
        cache.history().keepConfig(DAYS, past.history.config(DAYS.from(), DAYS.to()));
        cache.history().hold(HistoryKind.CONFIG, Held.RECORDED, DAYS);
        cache.backfill(
                List.of(RandomPast.decision("d", "c", DAYS.from().plus(Duration.ofHours(30)), "g2", "a1", List.of())));
        return new FakeHistory();
    }

    private LateJudging judging(FloorCache cache, FakeHistory imported) {
        return new LateJudging(cache, new JoinedHistory(cache.history(), imported), book, loop, told::addAll);
    }

    private static void judgeAll(LateJudging judging) {
        int steps = 0;
        while (judging.step()) assertThat(++steps).isLessThan(20);
    }

    /// As an import is taken, or taken back.
    private static void change(FloorCache cache, Runnable change) {
        cache.again(LateJudging.around(DAYS));
        change.run();
        cache.again(LateJudging.around(DAYS));
    }

    @Test
    void whatIsImportedOverDaysThatWereJudgedCountsAtOnceAndNoMoreOnceTakenBack() {
        try (FloorCache cache = cache()) {
            FakeHistory imported = told(cache);
            LateJudging judging = judging(cache, imported);
            change(cache, () -> {
                imported.hold(HistoryKind.STATES, Held.IMPORTED, DAYS);
                show(imported, "Online");
            });
            judgeAll(judging);
            assertThat(counts(cache)).containsEntry(Judgement.CONSISTENT, 1L);

            change(cache, () -> show(imported, "Lunch"));
            judgeAll(judging);
            assertThat(counts(cache)).containsEntry(Judgement.CONTRADICTS, 1L);

            change(cache, () -> {
                imported.agents.clear();
                imported.held.clear();
            });
            judgeAll(judging);
            assertThat(counts(cache)).containsEntry(Judgement.CANNOT_TELL, 1L);
        }
    }

    @Test
    void whatWasTakenBackJustBeforeTheEndIsJudgedAfterTheNextStartAndNothingElse() {
        FakeHistory imported;
        try (FloorCache cache = cache()) {
            imported = told(cache);
            imported.hold(HistoryKind.STATES, Held.IMPORTED, DAYS);
            show(imported, "Online");
            judgeAll(judging(cache, imported));
        }
        try (FloorCache cache = cache()) {
            LateJudging later = judging(cache, imported);
            assertThat(later.step()).as("nothing has changed").isFalse();
            assertThat(counts(cache)).containsEntry(Judgement.CONSISTENT, 1L);
            change(cache, () -> {
                imported.agents.clear();
                imported.held.clear();
            });
        }
        try (FloorCache cache = cache()) {
            judgeAll(judging(cache, imported));
            assertThat(counts(cache)).containsEntry(Judgement.CANNOT_TELL, 1L);
            // What comes to be known after all is judged once more.
            imported.hold(HistoryKind.STATES, Held.IMPORTED, DAYS);
            show(imported, "Online");
            judgeAll(judging(cache, imported));
            assertThat(counts(cache)).containsEntry(Judgement.CONSISTENT, 1L);
        }
    }
}
