package dev.atalaya.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.cache.SomeDecisions;
import dev.atalaya.texts.Decisions;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an administrator saw stands in the file; a supervisor uses the same computer.
class SeenLogTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Set<String> OWN = Set.of("g-3", "g-4");

    private final List<Assignment> all = new ArrayList<>();
    private FloorCache cache;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        cache = CacheFixture.open(folder, START);
        SomeDecisions some = new SomeDecisions(new Random(5));
        for (int i = 0; i < 400; i++) all.add(some.decision("a-" + i, "c-" + i, START.plusSeconds(i)));
        cache.backfill(all);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private SeenLog log(@Nullable Set<String> seen) {
        return new SeenLog(cache.log(), () -> seen);
    }

    private List<String> of(@Nullable Set<String> groups) {
        return all.stream()
                .filter(one -> groups == null || groups.contains(one.groupId()))
                .map(Assignment::id)
                .toList();
    }

    private static List<String> ids(List<LogRow> rows) {
        return rows.stream().map(row -> row.decision().id()).toList().reversed();
    }

    private static List<String> everything(SeenLog log, LogFilter filter) {
        List<String> ids = ids(log.older(filter, null, 1_000, Cancel.NEVER));
        assertThat(log.tally(filter, List.of(), Cancel.NEVER).total()).isEqualTo(ids.size());
        LogRange range = log.open(filter, List.of(), Cancel.NEVER);
        assertThat(ids(range.rows(0, 1_000, Cancel.NEVER))).isEqualTo(ids);
        Place first = cache(log).place("a-0").orElseThrow();
        assertThat(ids(log.newer(filter, first, 1_000, Cancel.NEVER)))
                .isEqualTo(ids.stream().filter(id -> !id.equals("a-0")).toList());
        return ids;
    }

    private static DecisionLog cache(SeenLog log) {
        return log.whole();
    }

    @Test
    void aSupervisorIsToldOfHisGroupsOnly() {
        SeenLog log = log(OWN);

        assertThat(everything(log, LogFilter.ALL)).isNotEmpty().isEqualTo(of(OWN));
        assertThat(everything(log, LogFilter.ALL.withGroups(Set.of("g-3", "g-9"))))
                .isEqualTo(of(Set.of("g-3")));
        List<String> walked = new ArrayList<>();
        log.walk(START, START.plusSeconds(400), Cancel.NEVER, one -> walked.add(one.id()));
        assertThat(walked).isEqualTo(of(OWN));
    }

    @Test
    void ofOthersHeFindsNothing() {
        assertThat(everything(log(OWN), LogFilter.ALL.withGroups(Set.of("g-9"))))
                .isEmpty();
        assertThat(everything(log(Set.of()), LogFilter.ALL)).isEmpty();
        assertThat(log(Set.of()).find("Marta", null, 5, Cancel.NEVER)).isEmpty();
    }

    @Test
    void whoSeesEverythingSeesIt() {
        assertThat(everything(log(null), LogFilter.ALL)).isEqualTo(of(null));
    }

    @Test
    void theFirstThatAreHisAreFoundAmongThoseThatAreNot() {
        List<Found> found = log(Set.of("g-7")).find("Marta", null, 3, Cancel.NEVER);

        List<String> his = all.reversed().stream()
                .filter(one -> one.groupId().equals("g-7") && one.contactName().startsWith("Marta"))
                .map(Assignment::id)
                .limit(3)
                .toList();
        assertThat(his).isNotEmpty();
        assertThat(found.stream().map(one -> one.row().decision().id())).containsExactlyElementsOf(his);
    }

    @Test
    void theFileIsSearchedOnceHoweverMuchInItIsOfOthers() {
        List<Integer> asked = new ArrayList<>();
        DecisionLog counting = (DecisionLog) Proxy.newProxyInstance(
                DecisionLog.class.getClassLoader(), new Class<?>[] {DecisionLog.class}, (_, method, args) -> {
                    asked.add((Integer) args[2]);
                    return method.invoke(cache.log(), args);
                });

        assertThat(new SeenLog(counting, () -> Set.of("g-7")).find("Marta", null, 30, Cancel.NEVER))
                .hasSizeLessThan(30);
        assertThat(asked).containsExactly(30);
    }

    @Test
    void ofAConversationThatLeftHisGroupsHeIsToldWhatHeMaySee() {
        Assignment his = Decisions.copy(all.getFirst(), "x-1", "c-x", START.plusSeconds(500));
        Assignment later = all.stream()
                .filter(one -> !one.groupId().equals(his.groupId()))
                .map(one -> Decisions.copy(one, "x-2", "c-x", START.plusSeconds(501)))
                .findFirst()
                .orElseThrow();
        cache.backfill(List.of(his, later));
        SeenLog log = log(Set.of(his.groupId()));

        assertThat(log.find("c-x", null, 5, Cancel.NEVER))
                .extracting(one -> one.row().decision().id())
                .containsExactly("x-1");
        assertThat(log.find("x-2", null, 5, Cancel.NEVER)).isEmpty();
    }
}
