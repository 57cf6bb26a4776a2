package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.log.BareDecisions.Batch;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is judged late is counted, filtered and kept like what was judged at once.
class BareDecisionsTest {

    private static final Instant START = CacheFixture.NOW;
    private static final Stretch ALL = new Stretch(START.minusSeconds(9), START.plus(Duration.ofDays(3)));
    private static final Stretches KNOWN = new Stretches(List.of(ALL));

    @TempDir
    Path folder;

    private final SomeDecisions some = new SomeDecisions(new Random(4));

    private FloorCache open(RuleBook book) {
        return CacheFixture.packing(folder, 16, book);
    }

    private Assignment bare(int i) {
        return bare(i, START.plus(Duration.ofMinutes(i)));
    }

    private Assignment bare(int i, Instant at) {
        Assignment full = some.decision("d" + i, "c" + i, at);
        return new Assignment(
                full.id(),
                full.at(),
                full.conversationId(),
                full.contactName(),
                full.channel(),
                full.groupId(),
                full.trigger(),
                full.agentBefore(),
                "ag-1",
                RuleCode.RANDOM_ASSIGNABLE,
                Actor.BOT,
                full.settings(),
                full.open(),
                List.of(),
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private List<Assignment> bare(int from, int to) {
        List<Assignment> made = new ArrayList<>();
        for (int i = from; i < to; i++) made.add(bare(i));
        return made;
    }

    private static long count(FloorCache cache, Judgement judgement) {
        LogFilter filter = LogFilter.ALL.withJudgements(Set.of(judgement));
        List<LogRow> rows = cache.log().older(filter, null, 10_000, Cancel.NEVER);
        assertThat(cache.log().tally(filter, List.of(), Cancel.NEVER).total()).isEqualTo(rows.size());
        assertThat(rows).allMatch(row -> row.judgement() == judgement);
        return rows.size();
    }

    /// How many were asked for.
    private static int judgeAll(FloorCache cache, int most, Judgement judgement) {
        int asked = 0;
        for (Batch batch = cache.unjudged(KNOWN, most).orElse(null);
                batch != null;
                batch = cache.unjudged(KNOWN, most).orElse(null)) {
            assertThat(batch.rows()).allMatch(row -> row.decision().candidates().isEmpty());
            asked += batch.rows().size();
            assertThat(cache.judged(batch, found(batch, judgement))).isTrue();
        }
        return asked;
    }

    private static Map<String, Judgement> found(Batch batch, Judgement judgement) {
        return batch.rows().stream()
                .collect(Collectors.toMap(row -> row.decision().id(), row -> judgement));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void eachIsAskedForOnceAndPackedWithItsJudgement(int most) {
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.backfill(bare(0, 100));
            cache.backfill(List.of(some.decision("full", "f", START.plusSeconds(1))));
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(101);
            LogRange before = cache.log().open(LogFilter.ALL, List.of(), Cancel.NEVER);

            assertThat(judgeAll(cache, most, Judgement.CONTRADICTS)).isEqualTo(100);
            assertThat(before.changed()).isTrue();
            do assertThat(count(cache, Judgement.CONTRADICTS)).isGreaterThanOrEqualTo(100);
            while (cache.tidy());
        }
        try (FloorCache again = open(new AtomRuleBook())) {
            assertThat(count(again, Judgement.CANNOT_TELL)).isLessThanOrEqualTo(1);
            assertThat(again.unjudged(KNOWN, most)).isEmpty();
        }
    }

    @Test
    void thoseOfOneMillisecondComeTogether() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            List<Assignment> same = new ArrayList<>();
            for (int i = 0; i < 9; i++) same.add(bare(i, START));
            cache.backfill(same);
            assertThat(judgeAll(cache, 2, Judgement.CONSISTENT)).isEqualTo(9);
        }
    }

    @Test
    void whatComesAgainStaysJudgedAndWhatIsNewDoesNot() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            List<Assignment> known = bare(0, 40);
            cache.backfill(known);
            judgeAll(cache, 100, Judgement.CONSISTENT);

            cache.backfill(known);
            assertThat(count(cache, Judgement.CONSISTENT)).isEqualTo(40);
            assertThat(cache.unjudged(KNOWN, 9)).isEmpty();

            cache.backfill(bare(3, 5));
            cache.backfill(List.of(bare(41)));
            assertThat(count(cache, Judgement.CANNOT_TELL)).isEqualTo(3);
            judgeAll(cache, 100, Judgement.CONTRADICTS);
            assertThat(count(cache, Judgement.CANNOT_TELL)).isZero();
        }
    }

    @Test
    void whatChangedMeanwhileIsNotKept() {
        List<Consumer<FloorCache>> changes = List.of(
                cache -> cache.backfill(List.of(bare(7))),
                cache -> cache.forget(List.of("d3")),
                cache -> cache.again(new Stretch(START.minusSeconds(1), START.plusSeconds(1))),
                cache -> cache.history().keepAgents(new Stretch(START, START.plusSeconds(1)), List.of()),
                cache -> cache.history().keepConfig(new Stretch(START, START.plusSeconds(1)), List.of()));
        Stretches near = Stretches.of(ALL.from(), START.plus(Duration.ofHours(1)));
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(CacheFixture.PLATFORM, 1));
            cache.backfill(bare(0, 20));
            for (Consumer<FloorCache> change : changes) {
                cache.again(near.parts().getFirst());
                Batch batch = cache.unjudged(near, 100).orElseThrow();
                change.accept(cache);
                assertThat(cache.judged(batch, found(batch, Judgement.CONTRADICTS)))
                        .isFalse();
                assertThat(count(cache, Judgement.CONTRADICTS)).isZero();
            }
            Batch batch = cache.unjudged(near, 100).orElseThrow();
            cache.write(CacheFixture.batch(2, new FloorEvent.Removed(Entity.CONVERSATION, "nobody")));
            assertThat(cache.judged(batch, found(batch, Judgement.CONTRADICTS))).isTrue();
        }
    }

    @Test
    void whatComesInLiveHoldsNothingUpThatIsToBeJudgedAnew() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.backfill(bare(0, 20));
            // An import that ends today tells of decisions until tomorrow.
            cache.again(new Stretch(START, START.plus(Duration.ofDays(1))));
            for (int i = 20; i < 40; i++) {
                Batch batch = cache.unjudged(Stretches.NONE, 100).orElseThrow();
                cache.backfill(List.of(bare(i)));
                assertThat(cache.judged(batch, found(batch, Judgement.CONTRADICTS)))
                        .isTrue();
            }
            assertThat(count(cache, Judgement.CONTRADICTS)).isEqualTo(39);
            Batch last = cache.unjudged(Stretches.NONE, 100).orElseThrow();
            assertThat(last.rows()).hasSize(1);
            assertThat(cache.judged(last, found(last, Judgement.CONTRADICTS))).isTrue();
            assertThat(cache.unjudged(Stretches.NONE, 100)).isEmpty();
        }
    }

    @Test
    void whatIsToldAnewIsJudgedAgain() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.backfill(bare(0, 20));
            HistoryStore history = cache.history();
            Stretch day = new Stretch(START, START.plus(Duration.ofHours(1)));
            assertThat(judgeAll(cache, 100, Judgement.CONSISTENT)).isEqualTo(20);
            history.keepAgents(day, List.of());
            assertThat(judgeAll(cache, 100, Judgement.CONTRADICTS)).isEqualTo(20);
            assertThat(count(cache, Judgement.CONTRADICTS)).isEqualTo(20);
        }
    }

    @Test
    void otherRulesJudgeAnew() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.backfill(bare(0, 50));
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(50);
            judgeAll(cache, 100, Judgement.CONSISTENT);
        }
        try (FloorCache cache = open(new StrictBook())) {
            assertThat(count(cache, Judgement.CANNOT_TELL)).isEqualTo(50);
            assertThat(judgeAll(cache, 100, Judgement.CONTRADICTS)).isEqualTo(50);
            do assertThat(count(cache, Judgement.CONTRADICTS)).isEqualTo(50);
            while (cache.tidy());
        }
    }

    @Test
    void whatNobodyKnowsIsNotAskedFor() {
        try (FloorCache cache = open(new AtomRuleBook())) {
            cache.backfill(bare(0, 20));
            assertThat(cache.unjudged(Stretches.NONE, 9)).isEmpty();
            Stretches part = Stretches.of(START.plusSeconds(30), START.plusSeconds(150));
            assertThat(cache.unjudged(part, 9).orElseThrow().rows()).hasSize(2);
        }
    }
}
