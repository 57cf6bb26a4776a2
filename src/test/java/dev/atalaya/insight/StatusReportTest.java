package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.LedgerEntry.Sort;
import dev.atalaya.routing.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports on made-up pasts, held minute by minute against the obvious.
class StatusReportTest {

    private record Case(long seed, ZoneId zone, LocalDate first, int days) {
        Stretch range() {
            return new Stretch(
                    first.atStartOfDay(zone).toInstant(),
                    first.plusDays(days).atStartOfDay(zone).toInstant());
        }
    }

    static Stream<Case> cases() {
        return Stream.of(1, 2, 3, 4, 5, 6)
                .flatMap(seed -> Stream.of(
                        new Case(seed, ZoneId.of("America/Guatemala"), LocalDate.of(2026, 11, 23), 2),
                        new Case(seed + 10, ZoneId.of("Europe/Madrid"), LocalDate.of(2026, 10, 24), 3),
                        new Case(seed + 20, ZoneId.of("Europe/Madrid"), LocalDate.of(2026, 3, 28), 3),
                        new Case(seed + 30, ZoneId.of("Australia/Lord_Howe"), LocalDate.of(2026, 4, 4), 3)));
    }

    private static StatusReport report(RandomPast past, Case of) {
        return new StatusReports(past.history, new ListedDecisions(past.decisions))
                .of(past.range, of.zone(), _ -> true);
    }

    private static Sort sort(RandomPast past, String agent, Instant at) {
        return LedgerPropertiesTest.obvious(past.told(agent), at);
    }

    private static Stream<Instant> minutes(Stretch range) {
        return Stream.iterate(range.from(), at -> at.isBefore(range.to()), at -> at.plusSeconds(60));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMinuteIsCountedOnce(Case of) {
        RandomPast past = new RandomPast(of.seed(), of.zone(), of.range());
        StatusReport report = report(past, of);
        for (String agent : RandomPast.AGENTS) {
            Sums sums = report.ofAgent(agent);
            for (Sort sort : Sort.values()) {
                long expected = minutes(past.range)
                        .filter(m -> sort(past, agent, m) == sort)
                        .count();
                assertThat(time(sums, sort)).as("%s %s", agent, sort).isEqualTo(Duration.ofMinutes(expected));
            }
        }
        for (LocalDate day = of.first(); day.isBefore(of.first().plusDays(of.days())); day = day.plusDays(1)) {
            Duration length = Duration.between(
                    day.atStartOfDay(of.zone()), day.plusDays(1).atStartOfDay(of.zone()));
            LocalDate date = day;
            assertThat(report.agents().stream().filter(row -> row.day().equals(date)))
                    .allSatisfy(row -> assertThat(row.ledger().range().length()).isEqualTo(length));
        }
    }

    private static Duration time(Sums sums, Sort sort) {
        return switch (sort) {
            case ASSIGNABLE -> sums.assignable();
            case PAUSED -> sums.pausedInAll();
            case OFFLINE -> sums.offline();
            case UNKNOWN -> sums.unknown();
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void membersCountWhileTheyAreMembersAndNobodyAssignableIsFound(Case of) {
        RandomPast past = new RandomPast(of.seed(), of.zone(), of.range());
        StatusReport report = report(past, of);
        SetUps setUps = new SetUps(past.history.config);
        for (String id : List.of("g1", "g2")) {
            long assignable = 0;
            long open = 0;
            long nobody = 0;
            long unclear = 0;
            for (Instant minute : minutes(past.range).toList()) {
                Group group = setUps.group(id, minute).orElseThrow();
                List<Sort> members =
                        group.members().stream().map(m -> sort(past, m, minute)).toList();
                assignable += members.stream().filter(s -> s == Sort.ASSIGNABLE).count();
                if (!OpeningHours.isOpen(group.schedule(), group.zone(), minute)) continue;
                open++;
                if (members.contains(Sort.ASSIGNABLE)) continue;
                if (members.contains(Sort.UNKNOWN)) unclear++;
                else nobody++;
            }
            assertThat(report.ofGroup(id).assignable()).isEqualTo(Duration.ofMinutes(assignable));
            assertThat(report.nobodyAssignable(id::equals)).isEqualTo(Duration.ofMinutes(nobody));
            assertThat(sum(report, id, StatusReport.OfGroup::open)).isEqualTo(Duration.ofMinutes(open));
            assertThat(sum(report, id, StatusReport.OfGroup::unclear)).isEqualTo(Duration.ofMinutes(unclear));
        }
    }

    private static Duration sum(
            StatusReport report, String group, java.util.function.Function<StatusReport.OfGroup, Duration> what) {
        return report.groups().stream()
                .filter(row -> row.groupId().equals(group))
                .map(what)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasReceivedIsJudgedAsTheLogJudgesIt(Case of) {
        RandomPast past = new RandomPast(of.seed(), of.zone(), of.range());
        StatusReport report = report(past, of);
        List<Assignment> in = past.decisions.stream()
                .filter(d -> past.range.contains(d.at()) && d.agentId() != null)
                .toList();
        assertThat(report.total().received()).isEqualTo(in.size());
        assertThat(report.total().toTest()).isEqualTo((int)
                in.stream().filter(d -> Went.of(d) == Went.TEST_AGENT).count());
        assertThat(report.total().notAssignable()).isEqualTo((int)
                in.stream().filter(d -> eligible(past, d) == Sort.OFFLINE).count());
        assertThat(report.total().unclear()).isEqualTo((int)
                in.stream().filter(d -> eligible(past, d) == Sort.UNKNOWN).count());
        assertThat(report.groups().stream()
                        .mapToInt(StatusReport.OfGroup::decided)
                        .sum())
                .isEqualTo((int) past.decisions.stream()
                        .filter(d -> past.range.contains(d.at()))
                        .count());
    }

    private static Sort eligible(RandomPast past, Assignment d) {
        boolean written = d.chosen().isPresent();
        boolean yes = d.chosen().map(Candidate::eligible).orElse(false);
        Sort told = written
                ? (yes ? Sort.ASSIGNABLE : Sort.OFFLINE)
                : sort(past, Objects.requireNonNull(d.agentId()), d.at());
        return told == Sort.PAUSED ? Sort.OFFLINE : told;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void repliesBelongToTheDayOfTheQuestionAndOpenOnesToTheEnd(Case of) {
        RandomPast past = new RandomPast(of.seed(), of.zone(), of.range());
        StatusReport report = report(past, of);
        List<Duration> waits = past.history.spans.values().stream()
                .filter(span -> past.range.contains(span.openedAt()) && span.firstReplyAt() != null)
                .map(span -> Duration.between(span.openedAt(), Objects.requireNonNull(span.firstReplyAt())))
                .sorted()
                .toList();
        List<Duration> reported = Stream.of("g1", "g2")
                .flatMap(group -> report.ofGroup(group).firstReplies().stream())
                .sorted()
                .toList();
        assertThat(reported).isEqualTo(waits);

        long open = past.history.spans.values().stream()
                .filter(span -> span.openedAt().isBefore(past.range.to()))
                .filter(span -> span.closedAt() == null || !span.closedAt().isBefore(past.range.to()))
                .map(ConversationSpan::conversationId)
                .count();
        assertThat(report.ofGroup("g1").openAtEnd() + report.ofGroup("g2").openAtEnd())
                .isEqualTo((int) open);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25,25", "2026-03-29,23", "2026-06-01,24"})
    void aNightShiftSumsRightOnDaysOfOtherLengths(LocalDate date, int hours) {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        Case of = new Case(1, madrid, date, 1);
        RandomPast past = new RandomPast(1, madrid, of.range());
        past.history.agents.clear();
        Instant evening = date.minusDays(1).atTime(22, 0).atZone(madrid).toInstant();
        Instant morning = date.plusDays(1).atTime(6, 0).atZone(madrid).toInstant();
        AgentInterval shift = Told.of("a3", "Online", evening, morning, Evidence.RECORDED);
        past.history.agents.add(shift);

        assertThat(report(past, of).ofAgent("a3").assignable()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void theMedianIsTheMiddleOne() {
        Summing some = new Summing();
        assertThat(some.sums().firstReplyMedian()).isEmpty();
        some.replied(Told.at(0), Told.at(10));
        some.replied(Told.at(0), Told.at(40));
        assertThat(some.sums().firstReplyMedian()).contains(Duration.ofSeconds(25));
        some.replied(Told.at(0), Told.at(1));
        assertThat(some.sums().firstReplyMedian()).contains(Duration.ofSeconds(10));
    }
}
