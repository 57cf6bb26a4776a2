package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static dev.atalaya.store.cache.CacheFixture.batch;
import static dev.atalaya.store.cache.CacheFixture.floor;
import static dev.atalaya.store.cache.CacheFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent.AssignmentMade;
import dev.atalaya.floor.FloorEvent.Removed;
import dev.atalaya.floor.FloorEvent.StateChanged;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.wire.Stamped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {

    private static final Instant AT = Instant.parse("2026-11-24T14:31:00Z");

    @TempDir
    Path folder;

    private final SomeDecisions some = new SomeDecisions(new Random(11));

    @Test
    void anyDecisionComesBackExactly() {
        var any = new dev.atalaya.store.AnyDecisions(new Random(20261122));
        List<Assignment> decisions = new ArrayList<>();
        for (int i = 0; i < 600; i++) decisions.add(any.decision("a-" + i));
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 1));
            cache.backfill(decisions.subList(0, 200));
            cache.write(batch(
                    2,
                    decisions.subList(200, 600).stream()
                            .map(AssignmentMade::new)
                            .toArray(AssignmentMade[]::new)));
            assertThat(decisions)
                    .allSatisfy(decision ->
                            assertThat(cache.decision(decision.id())).contains(decision));
        }
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.count()).isEqualTo(600);
            assertThat(decisions)
                    .allSatisfy(decision ->
                            assertThat(cache.decision(decision.id())).contains(decision));
            assertThat(cache.newest(1000)).containsExactlyInAnyOrderElementsOf(decisions);
        }
    }

    @Test
    void theNewestComeFirstHoweverTheyWereFetched() {
        List<Assignment> decisions = new ArrayList<>();
        for (int i = 0; i < 300; i++) decisions.add(some.decision("d" + i, "c" + i, AT.plusSeconds(i * 37L % 300)));
        try (FloorCache cache = sound(folder)) {
            for (int from = 0; from < 300; from += 50) cache.backfill(decisions.subList(from, from + 50));
            decisions.sort(Comparator.comparing(Assignment::at).reversed());

            assertThat(cache.newest(20)).containsExactlyElementsOf(decisions.subList(0, 20));
        }
    }

    @Test
    void aKnownIdIsReplaced() {
        Assignment first = some.decision("d1", "c1", AT);
        Assignment other = some.decision("d2", "c1", AT);
        Assignment again = some.decision("d1", "c1", AT);
        Assignment later = some.decision("d3", "c2", AT.plusSeconds(5));
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 1));
            cache.backfill(List.of(first, other, later));
            cache.write(batch(2, new AssignmentMade(again), new AssignmentMade(later)));

            assertThat(cache.count()).isEqualTo(3);
            assertThat(cache.decision("d1")).contains(again);
            assertThat(cache.decisionsOf("c1")).containsExactlyInAnyOrder(again, other);
            assertThat(cache.decisionsOf("c3")).isEmpty();
            assertThat(cache.decision("d4")).isEmpty();
        }
    }

    @Test
    void idsThatShareAKeyAreToldApart() {
        Assignment one = some.decision("a7", "conv-7", AT);
        Assignment other = some.decision("b07", "k7", AT.plusSeconds(1));
        try (FloorCache cache = sound(folder)) {
            cache.backfill(List.of(one, other));

            assertThat(cache.decision("a7")).contains(one);
            assertThat(cache.decision("b07")).contains(other);
            assertThat(cache.decisionsOf("k7")).containsExactly(other);
        }
    }

    @Test
    void aDecisionMayBeTakenBack() {
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 1));
            cache.backfill(List.of(some.decision("d1", "c1", AT), some.decision("d2", "c1", AT)));
            cache.write(batch(2, new Removed(Entity.ASSIGNMENT, "d1")));

            assertThat(cache.newest(5)).extracting(Assignment::id).containsExactly("d2");
        }
    }

    @Test
    void aMillisecondHoldsMoreDecisionsThanItHasKeys() {
        long last = Slots.last(Slots.first(AT));
        try (var database = CacheFixture.database(folder)) {
            Words words = new Words(database);
            DecisionTable table = CacheFixture.table(words);
            Assignment next = some.decision("next", "c", AT.plusMillis(1));
            Assignment late = some.decision("late", "c", AT);
            database.transaction(connection -> {
                table.put(connection, List.of(some.decision("first", "c", AT)));
                dev.atalaya.store.h2.Rows.update(connection, "UPDATE decision SET no = ?", last);
                table.put(connection, List.of(next));
                table.put(connection, List.of(late));
                return true;
            });
            DecisionReader reader = new DecisionReader(words, CacheFixture.MARKS);

            List<LogRow> newest = database.call(connection -> reader.newest(connection, 9));
            assertThat(newest)
                    .extracting(LogRow::decision)
                    .startsWith(late, next)
                    .hasSize(3);
        }
    }

    @Test
    void whatNoRowCanHoldIsLeftOutAndTheRestKept() {
        String endless = "x".repeat(3_000_000);
        Assignment first = some.decision("d1", "c1", AT);
        Assignment last = some.decision("d9", "c1", AT.plusSeconds(9));
        UserState small = new UserState("st-1", "Online", "o", "", true, true, 1);
        UserState large = new UserState("st-2", endless, "o", "", true, true, 1);
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 1));
            cache.write(batch(
                    2,
                    new AssignmentMade(first),
                    new AssignmentMade(some.decision("d2", endless, AT.plusSeconds(2))),
                    new AssignmentMade(some.decision(endless, "c1", AT.plusSeconds(3))),
                    new StateChanged(small),
                    new StateChanged(large),
                    new AssignmentMade(last)));

            assertThat(cache.newest(9)).containsExactly(last, first);
            assertThat(cache.load().orElseThrow().states())
                    .contains(new Stamped<>(2, small))
                    .doesNotContain(new Stamped<>(2, large));
        }
    }

    @Test
    void anotherPlatformStartsAnEmptyLog() {
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 1));
            cache.backfill(List.of(some.decision("d1", "c1", AT)));
            cache.replaceAll(floor("other", 9));
            assertThat(cache.count()).isZero();
            assertThat(cache.gaps()).isEmpty();
            Assignment theirs = some.decision("d1", "c1", AT);
            cache.backfill(List.of(theirs));
            assertThat(cache.decision("d1")).contains(theirs);
        }
    }
}
