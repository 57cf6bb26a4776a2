package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Found;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.store.log.Said;
import dev.atalaya.store.log.Strip;
import dev.atalaya.store.log.Strips;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log of packs and rows answers as one of plain lists, whatever was written in whatever order.
class LogAgainstPlainTest {

    private static final int PACK = 24;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itAnswersAsAPlainListDoes(long seed) {
        RandomLog log = new RandomLog(seed);
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(PLATFORM, 1));
            for (int change = 0; change < 30; change++) {
                log.change(cache);
                for (int question = 0; question < 3; question++) ask(log, cache.log(), log.filter());
            }
            ask(log, cache.log(), LogFilter.ALL);
            while (cache.tidy()) assertThat(cache.count()).isPositive();
            for (int question = 0; question < 15; question++) ask(log, cache.log(), log.filter());
        }
        try (FloorCache again = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            for (int question = 0; question < 15; question++) ask(log, again.log(), log.filter());
            log.change(again);
            for (int question = 0; question < 15; question++) ask(log, again.log(), log.filter());
        }
    }

    /// Decisions of the same millisecond have no order of their own.
    private static List<Assignment> sorted(List<LogRow> rows) {
        return rows.stream()
                .map(LogRow::decision)
                .sorted(Comparator.comparing(Assignment::at).reversed().thenComparing(Assignment::id))
                .toList();
    }

    private static void ask(RandomLog random, DecisionLog log, LogFilter filter) {
        List<Instant> edges = random.edges();
        assertThat(log.extent()).isEqualTo(random.plain().extent());
        assertThat(log.tally(filter, edges, Cancel.NEVER))
                .isEqualTo(random.plain().tally(filter, edges, Cancel.NEVER));
        counts(random, log, filter);

        LogRange range = log.open(filter, edges, Cancel.NEVER);
        LogRange expected = random.plain().open(filter, edges, Cancel.NEVER);
        assertThat(range.tally()).isEqualTo(expected.tally());
        List<LogRow> all = range.rows(0, Integer.MAX_VALUE, Cancel.NEVER);
        List<LogRow> allExpected = expected.rows(0, Integer.MAX_VALUE, Cancel.NEVER);
        assertThat(sorted(all)).isEqualTo(sorted(allExpected));
        assertThat(all).extracting(LogRow::place).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all.stream()
                        .map(row -> row.went() + " " + row.judgement())
                        .sorted()
                        .toList())
                .isEqualTo(allExpected.stream()
                        .map(row -> row.went() + " " + row.judgement())
                        .sorted()
                        .toList());
        pages(random, log, filter, range, all);
        walk(random, log);
        replay(log, filter, allExpected);
        search(random, log);
    }

    private static void counts(RandomLog random, DecisionLog log, LogFilter filter) {
        DecisionLog plain = random.plain();
        assertThat(log.counts(filter, Went.class, Cancel.NEVER))
                .isEqualTo(plain.counts(filter, Went.class, Cancel.NEVER));
        assertThat(log.counts(filter, RuleCode.class, Cancel.NEVER))
                .isEqualTo(plain.counts(filter, RuleCode.class, Cancel.NEVER));
        assertThat(log.counts(filter, Trigger.class, Cancel.NEVER))
                .isEqualTo(plain.counts(filter, Trigger.class, Cancel.NEVER));
        assertThat(log.counts(filter, Judgement.class, Cancel.NEVER))
                .isEqualTo(plain.counts(filter, Judgement.class, Cancel.NEVER));
    }

    private static void pages(RandomLog random, DecisionLog log, LogFilter filter, LogRange range, List<LogRow> all) {
        int from = random.number(all.size() + 3);
        int n = random.number(9);
        assertThat(range.rows(from, n, Cancel.NEVER)).isEqualTo(part(all, from, from + n));
        Place place = from < all.size() ? all.get(from).place() : new Place(Slots.first(random.time()));
        List<LogRow> older =
                all.stream().filter(row -> row.place().compareTo(place) < 0).toList();
        List<LogRow> newer =
                all.stream().filter(row -> row.place().compareTo(place) > 0).toList();
        assertThat(log.older(filter, place, n, Cancel.NEVER)).isEqualTo(part(older, 0, n));
        assertThat(log.older(filter, null, n, Cancel.NEVER)).isEqualTo(part(all, 0, n));
        assertThat(log.newer(filter, place, n, Cancel.NEVER))
                .isEqualTo(part(newer, Math.max(0, newer.size() - n), newer.size()));
        assertThat(range.index(place, Cancel.NEVER)).isEqualTo(newer.size());
        assertThat(range.arrived(Cancel.NEVER)).isZero();
        assertThat(range.changed()).isFalse();
        for (LogRow row : part(all, 0, 2)) {
            assertThat(log.place(row.decision().id())).contains(row.place());
        }
    }

    private static void walk(RandomLog random, DecisionLog log) {
        Instant from = random.time();
        Instant to = random.time();
        List<Assignment> walked = new ArrayList<>();
        log.walk(from, to, Cancel.NEVER, walked::add);
        LogFilter between = LogFilter.ALL.between(from, to);
        assertThat(walked)
                .isEqualTo(log.older(between, null, Integer.MAX_VALUE, Cancel.NEVER).reversed().stream()
                        .map(LogRow::decision)
                        .toList());
    }

    private static void replay(DecisionLog log, LogFilter filter, List<LogRow> expected) {
        List<String> said = new ArrayList<>();
        log.replay(filter, Cancel.NEVER, (strip, rows) -> said.addAll(Said.of(strip, rows)));
        Strip plain =
                Strips.of(expected.reversed().stream().map(LogRow::decision).toList());
        assertThat(said).containsExactlyInAnyOrderElementsOf(Said.of(plain, Strips.rows(plain)));
        assertThat(said).isSortedAccordingTo(Comparator.comparing(Said::at));
    }

    private static void search(RandomLog random, DecisionLog log) {
        String typed = random.typed();
        Set<String> some = random.filter().groups();
        Set<String> groups = some.isEmpty() ? null : some;
        List<Found> found = log.find(typed, groups, 500, Cancel.NEVER);
        assertThat(conversations(found))
                .containsExactlyInAnyOrderElementsOf(
                        conversations(random.plain().find(typed, groups, 500, Cancel.NEVER)));
        assertThat(log.find(typed, groups, 3, Cancel.NEVER)).isEqualTo(part(found, 0, 3));
    }

    private static List<String> conversations(List<Found> found) {
        return found.stream()
                .map(one -> one.where() + " " + one.row().decision().conversationId())
                .toList();
    }

    private static <T> List<T> part(List<T> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    @Test
    void aRangeStaysAsItWasOpenedWhileNewOnesArrive() {
        RandomLog log = new RandomLog(77);
        try (FloorCache cache = CacheFixture.packing(folder, PACK, new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(PLATFORM, 1));
            for (int i = 0; i < 10; i++) log.append(cache, 30);
            LogFilter filter = LogFilter.ALL.withGroups(java.util.Set.of("g-1", "g-2", "g-3", "g-4"));
            LogRange range = cache.log().open(filter, List.of(), Cancel.NEVER);
            List<LogRow> before = new ArrayList<>(range.rows(0, 1000, Cancel.NEVER));
            assertThat(before).hasSize(range.size()).hasSizeGreaterThan(20);

            log.append(cache, 120);
            while (cache.tidy()) assertThat(range.changed()).isFalse();

            assertThat(range.rows(0, 1000, Cancel.NEVER)).isEqualTo(before);
            assertThat(range.rows(7, 5, Cancel.NEVER)).isEqualTo(before.subList(7, 12));
            assertThat(range.changed()).isFalse();
            long now = log.plain().tally(filter, List.of(), Cancel.NEVER).total();
            assertThat(range.arrived(Cancel.NEVER)).isPositive().isEqualTo(now - before.size());
            assertThat(range.index(before.get(9).place(), Cancel.NEVER)).isEqualTo(9);
            assertThat(cache.log().newer(filter, before.getFirst().place(), 1000, Cancel.NEVER))
                    .hasSize((int) (now - before.size()));

            log.backfill(cache);
            assertThat(range.changed()).isTrue();
        }
    }
}
