package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.Sums;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Works out the figures on top of a report.
final class TilesOf {

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
                by(Actor.Kind.BOT, decisions),
                by(Actor.Kind.SUPERVISOR, decisions),
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

    private static int by(Actor.Kind kind, List<Assignment> decisions) {
        return (int) decisions.stream()
                .filter(decision ->
                        decision.agentId() != null && decision.actor().kind() == kind)
                .count();
    }
}
