package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.Sums;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Works out the figures on top of a report.
final class TilesOf {

    private record Day(LocalDate date, String groupId) {}

    private TilesOf() {}

    /// @param decisions those of the report's groups
    static Tiles of(StatusReport report, List<Assignment> decisions, Present present) {
        Sums total = report.total();
        Map<String, Duration> nobody = new TreeMap<>();
        Map<String, Integer> toTest = new TreeMap<>();
        for (StatusReport.OfGroup row : report.groups()) {
            nobody.merge(row.groupId(), row.nobody(), Duration::plus);
            toTest.merge(row.groupId(), row.sums().toTest(), Integer::sum);
        }
        Sums ofTests = report.agents().stream()
                .filter(row -> present.test(row.agentId()).certain())
                .map(StatusReport.OfAgent::sums)
                .reduce(Sums.NONE, Sums::plus);
        return new Tiles(
                total.received(),
                by(report, decisions),
                total.notAssignable(),
                total.toTest(),
                toTest.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> present.group(entry.getKey()))
                        .toList(),
                report.nobodyAssignable(_ -> true),
                nobody.entrySet().stream()
                        .filter(entry -> !entry.getValue().isZero())
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> present.group(entry.getKey()))
                        .toList(),
                total.firstReplyMedian().orElse(null),
                ofTests.firstReplyMedian().orElse(null));
    }

    /// Of those that the report counts: of the groups that there were on that day.
    private static Map<Actor.Kind, Integer> by(StatusReport report, List<Assignment> decisions) {
        Set<Day> days = new HashSet<>();
        for (StatusReport.OfGroup row : report.groups()) days.add(new Day(row.day(), row.groupId()));
        Map<Actor.Kind, Integer> by = new EnumMap<>(Actor.Kind.class);
        for (Assignment decision : decisions) {
            Day day = new Day(LocalDate.ofInstant(decision.at(), report.zone()), decision.groupId());
            if (decision.agentId() != null && days.contains(day))
                by.merge(decision.actor().kind(), 1, Integer::sum);
        }
        return by;
    }
}
