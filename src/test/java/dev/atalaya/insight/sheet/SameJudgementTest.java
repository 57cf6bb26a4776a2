package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.LoggedDecisions;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.StatusReports;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.CachedDecisions;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.Tally;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeFloorFeed;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.sync.PlatformClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log's counts, the report's and the findings' out of the same file, against loops that anybody can read.
class SameJudgementTest {

    private static final LocalDate DAY =
            FloorFixtures.NOW.atZone(FloorFixtures.ZONE).toLocalDate().minusDays(1);
    private static final Instant FROM = DAY.atStartOfDay(FloorFixtures.ZONE).toInstant();
    private static final Stretch RANGE = new Stretch(FROM, FROM.plus(Duration.ofDays(1)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void logReportAndFindingsSayTheSame(long seed) {
        List<Assignment> all = new JudgedLog(seed).day(FROM, 900);
        try (FloorCache cache = CacheFixture.open(folder, FROM)) {
            cache.backfill(all);
            Tally log = cache.log().tally(LogFilter.ALL.between(RANGE.from(), RANGE.to()), List.of(), Cancel.NEVER);
            StatusReport report = report(cache);
            GivenBy givenBy = new GivenBy(report);
            all.forEach(givenBy::add);
            Tiles tiles = TilesOf.of(report, givenBy.counts(), new Present("", FROM, Map.of(), Map.of(), Map.of()));

            int[] plain = new int[Went.values().length];
            int absent = 0;
            int blamed = 0;
            Map<Actor.Kind, Integer> by = new LinkedHashMap<>();
            for (Assignment d : all) {
                Candidate chosen = null;
                for (Candidate c : d.candidates()) if (c.agentId().equals(d.agentId())) chosen = c;
                boolean there = chosen != null && chosen.active() && chosen.connected() && chosen.assignable();
                Went went = d.agentId() == null
                        ? Went.HELD
                        : chosen == null
                                ? Went.UNKNOWN
                                : chosen.test() ? Went.TEST_AGENT : there ? Went.ASSIGNABLE : Went.NOT_AVAILABLE;
                plain[went.ordinal()]++;
                if (d.agentId() != null) by.merge(d.actor().kind(), 1, Integer::sum);
                if (chosen != null && !there) absent++;
                if (chosen != null && !there && d.rule() != RuleCode.NOT_BY_RULES) blamed++;
            }

            assertThat(log.total()).isEqualTo(all.size());
            for (Went went : Went.values()) {
                assertThat(log.went().getOrDefault(went, 0L)).as("%s", went).isEqualTo(plain[went.ordinal()]);
            }
            assertThat(held(report)).isEqualTo(plain[Went.HELD.ordinal()]);
            assertThat(report.total().toTest()).isEqualTo(plain[Went.TEST_AGENT.ordinal()]);
            assertThat(report.total().unclear()).isEqualTo(plain[Went.UNKNOWN.ordinal()]);
            assertThat(report.total().notAssignable()).isEqualTo(absent);
            assertThat(tiles.by()).isEqualTo(by);
            assertThat(tiles.by().values().stream().mapToInt(n -> n).sum()).isEqualTo(tiles.assignments());
            assertThat(givenToAbsent(cache)).isEqualTo(blamed);
        }
    }

    private static int held(StatusReport report) {
        return report.groups().stream().mapToInt(StatusReport.OfGroup::held).sum();
    }

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            groups.add(FloorFixtures.group("g-" + i, "Group " + i, List.of(), List.of(), null));
        }
        return groups;
    }

    private static StatusReport report(FloorCache cache) {
        FakeHistory history = new FakeHistory();
        for (Group group : groups()) {
            history.config.add(new ConfigInterval(
                    new FloorEvent.GroupChanged(group), Instant.EPOCH, RANGE.to(), false, null, Evidence.RECORDED));
        }
        return new StatusReports(history, new LoggedDecisions(cache, Cancel.NEVER))
                .of(RANGE, FloorFixtures.ZONE, _ -> true);
    }

    /// How many decisions the findings speak of, all groups and rules together.
    private static int givenToAbsent(FloorCache cache) {
        ManualLoop loop = new ManualLoop();
        List<Board> boards = new ArrayList<>();
        FindingsWatch watch = new FindingsWatch(
                new FakeFloorFeed(floor(loop)), new CachedDecisions(cache.log()), null, List::of, loop);
        watch.subscribe(boards::add);
        watch.start();
        loop.advance(Duration.ofSeconds(2));
        Set<String> decisions = new HashSet<>();
        for (Finding finding : boards.getLast().open()) {
            if (finding.kind() == FindingKind.GIVEN_TO_ABSENT)
                decisions.addAll(finding.proof().decisions());
        }
        return decisions.size();
    }

    private static Delta floor(ManualLoop loop) {
        Map<String, Optional<GroupView>> views = new LinkedHashMap<>();
        for (Group group : groups()) views.put(group.id(), Optional.of(Deltas.group(group, Map.of())));
        return new Delta(
                true,
                Map.of(),
                views,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                new Link(Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.me(), 1, 0),
                new PlatformClock(FloorFixtures.NOW, loop.nanoTime(), 1),
                null,
                true);
    }
}
