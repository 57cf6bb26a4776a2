package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.ColumnPart;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Standing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where conversations stood is told as if each had been asked about by itself.
class StandingsTest {

    private static final int PACK = 24;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsAsTheDecisionsOfEachSay(long seed) throws Exception {
        RandomLog log = new RandomLog(seed);
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(PLATFORM, 1));
            for (int change = 0; change < 30; change++) {
                log.change(cache);
                ask(log, cache);
            }
            while (cache.tidy()) ask(log, cache);
        }
        asBeforeThereWasSuchAColumn();
        try (FloorCache again = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            int steps = 0;
            do {
                ask(log, again);
                steps++;
            } while (again.tidy());
            assertThat(steps).isGreaterThan(5);
        }
    }

    private static void ask(RandomLog log, FloorCache cache) {
        Set<String> ids = log.conversations();
        Instant at = log.time();
        assertThat(cache.standing(ids, at, Cancel.NEVER)).containsExactlyInAnyOrderElementsOf(plain(cache, ids, at));
    }

    private static List<Standing> plain(FloorCache cache, Collection<String> ids, Instant at) {
        List<Standing> standing = new ArrayList<>();
        for (String id : ids) {
            cache.decisionsOf(id).stream()
                    .filter(decision -> !decision.at().isAfter(at))
                    .reduce((earlier, later) -> later)
                    .map(Standing::of)
                    .ifPresent(standing::add);
        }
        return standing;
    }

    private void asBeforeThereWasSuchAColumn() throws Exception {
        try (Database file = Database.open(folder.resolve("cache"), CacheFixture.KEY, "")) {
            int gone = file.call(connection -> Rows.update(
                    connection, "DELETE FROM pack WHERE no >= ?", Sections.key(ColumnPart.of(Column.CONVERSATION), 0)));
            assertThat(gone).isPositive();
            file.call(connection -> Rows.update(connection, "DELETE FROM schema_version WHERE version >= 6"));
        }
    }

    @Test
    void noMoreIsReadThanTellsOfThem() {
        List<Assignment> decisions = decisions(960);
        Set<String> late = new HashSet<>();
        decisions.subList(900, 960).forEach(decision -> late.add(decision.conversationId()));
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.backfill(decisions);
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(960);
            AtomicInteger blocks = new AtomicInteger();
            Cancel counting = () -> blocks.incrementAndGet() < 0;

            assertThat(cache.standing(late, Instant.MAX, counting)).hasSameSizeAs(late);
            assertThat(blocks.get()).isLessThanOrEqualTo(6);
            // One of which nobody ever decided does not have all be read.
            late.add("nobody's");
            blocks.set(0);
            assertThat(cache.standing(late, Instant.MAX, counting)).hasSize(late.size() - 1);
            assertThat(blocks.get()).isLessThanOrEqualTo(8);
            // A very old one is asked for by itself.
            blocks.set(0);
            assertThat(cache.standing(List.of("c-3"), Instant.MAX, counting)).hasSize(1);
            assertThat(blocks.get()).isLessThanOrEqualTo(4);
        }
    }

    private static List<Assignment> decisions(int n) {
        SomeDecisions some = new SomeDecisions(new Random(5));
        return IntStream.range(0, n)
                .mapToObj(i -> some.decision("d-" + i, "c-" + i, CacheFixture.NOW.plusSeconds(i)))
                .toList();
    }
}
