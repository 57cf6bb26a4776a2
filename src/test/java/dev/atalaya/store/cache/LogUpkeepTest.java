package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Migrations;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.history.H2History;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.store.pack.Packer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the log when rules change, an older file is opened, or nobody wants the answer any more.
class LogUpkeepTest {

    private static final int PACK = 32;

    @TempDir
    Path folder;

    private final SomeDecisions some = new SomeDecisions(new Random(8));

    private List<Assignment> decisions(int n) {
        List<Assignment> all = new ArrayList<>();
        for (int i = 0; i < n; i++) all.add(some.decision("d" + i, "c" + i, CacheFixture.NOW.plusSeconds(i)));
        return all;
    }

    private static long contradicting(FloorCache cache) {
        LogFilter filter = LogFilter.ALL.withJudgements(Set.of(Judgement.CONTRADICTS));
        long counted = cache.log().tally(filter, List.of(), Cancel.NEVER).total();
        List<LogRow> rows = cache.log().older(filter, null, 10_000, Cancel.NEVER);
        assertThat(rows).hasSize((int) counted).allMatch(row -> row.judgement() == Judgement.CONTRADICTS);
        return counted;
    }

    @Test
    void otherRulesJudgeAnew() {
        List<Assignment> decisions = decisions(300);
        PlainLog before = new PlainLog();
        PlainLog after = new PlainLog(new StrictBook());
        decisions.forEach(before::put);
        decisions.forEach(after::put);
        LogFilter filter = LogFilter.ALL.withJudgements(Set.of(Judgement.CONTRADICTS));
        long contradictBefore = before.tally(filter, List.of(), Cancel.NEVER).total();
        long contradictAfter = after.tally(filter, List.of(), Cancel.NEVER).total();
        assertThat(contradictAfter).isNotEqualTo(contradictBefore);

        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.backfill(decisions);
            while (cache.tidy()) assertThat(contradicting(cache)).isEqualTo(contradictBefore);
        }
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new StrictBook())) {
            assertThat(contradicting(cache)).isEqualTo(contradictAfter);
            int steps = 0;
            for (; cache.tidy(); steps++) assertThat(contradicting(cache)).isEqualTo(contradictAfter);
            assertThat(steps).isGreaterThan(5);
            assertThat(cache.count()).isEqualTo(300);
        }
    }

    @Test
    void aFileFromBeforeThereWerePacksKeepsItsDecisions() throws Exception {
        List<Assignment> decisions = decisions(200);
        PlainLog plain = new PlainLog();
        decisions.forEach(plain::put);
        try (Database database = Database.open(folder.resolve("cache"), CacheFixture.KEY, "")) {
            Migrations old = new Migrations(CacheFile.class, List.of("V1__floor_and_log.sql", H2History.SCRIPT));
            Words words = new Words(database);
            DecisionCodec codec = new DecisionCodec(words, CacheFixture.MARKS);
            database.transaction(connection -> {
                old.apply(connection, 0);
                try (var insert = connection.prepareStatement(
                        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                    for (Assignment decision : decisions) {
                        long no = Slots.first(decision.at());
                        DecisionTable.bind(insert, no, codec.pack(decision, no, new Packer()));
                        insert.addBatch();
                    }
                    insert.executeBatch();
                } catch (TooLargeException e) {
                    throw new IllegalStateException(e);
                }
                words.flush(connection);
                // In those days the number said only where it went.
                return Rows.update(connection, "UPDATE decision SET went = MOD(went, 8)") > 0;
            });
        }
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            int steps = 0;
            do {
                assertThat(cache.log().tally(LogFilter.ALL, List.of(), Cancel.NEVER))
                        .isEqualTo(plain.tally(LogFilter.ALL, List.of(), Cancel.NEVER));
                LogFilter sound = LogFilter.ALL.withJudgements(Set.of(Judgement.CONSISTENT));
                assertThat(cache.log().tally(sound, List.of(), Cancel.NEVER))
                        .isEqualTo(plain.tally(sound, List.of(), Cancel.NEVER));
                steps++;
            } while (cache.tidy());
            assertThat(steps).isGreaterThan(4);
        }
    }

    @Test
    void whatNobodyWantsAnyMoreStops() {
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(PLATFORM, 1));
            cache.backfill(decisions(400));
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(400);
            AtomicInteger asked = new AtomicInteger();
            Cancel third = () -> asked.incrementAndGet() > 3;

            assertThatThrownBy(() -> cache.log().tally(LogFilter.ALL, List.of(), third))
                    .isInstanceOf(CancellationException.class);
            assertThat(asked).hasValue(4);
            assertThatThrownBy(() -> cache.log().find("zz", null, 5, () -> true))
                    .isInstanceOf(CancellationException.class);
            assertThat(cache.log().open(LogFilter.ALL, List.of(), Cancel.NEVER).size())
                    .isEqualTo(400);
        }
    }

    @Test
    void aPageReadsNoMoreBlocksThanItNeeds() {
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.backfill(decisions(640));
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(640);
            AtomicInteger blocks = new AtomicInteger();
            Cancel counting = () -> blocks.incrementAndGet() < 0;

            assertThat(cache.log().older(LogFilter.ALL, null, 40, counting)).hasSize(40);
            // Once before the first block, then once for each.
            assertThat(blocks.get()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void aFileWhosePacksKeepTheirWordsOtherwiseIsPackedAnew() {
        List<Assignment> decisions = decisions(200);
        PlainLog plain = new PlainLog();
        decisions.forEach(plain::put);
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.backfill(decisions);
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(200);
        }
        String word = plain.older(LogFilter.ALL, null, 1, Cancel.NEVER)
                .getFirst()
                .decision()
                .contactName()
                .split(" ")[0];
        try (Database database = CacheFixture.database(folder)) {
            database.call(connection -> Rows.update(connection, "UPDATE pack SET data = X'00'"));
            database.call(connection -> Rows.update(connection, "DELETE FROM schema_version WHERE version = 8"));
        }
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            int steps = 0;
            do {
                LogFilter filter = LogFilter.ALL.withContact(word);
                assertThat(cache.log().tally(filter, List.of(), Cancel.NEVER))
                        .isEqualTo(plain.tally(filter, List.of(), Cancel.NEVER));
                assertThat(cache.log().find(word, null, 500, Cancel.NEVER))
                        .hasSameSizeAs(plain.find(word, null, 500, Cancel.NEVER));
                steps++;
            } while (cache.tidy());
            assertThat(steps).isGreaterThan(5);
        }
    }
}
