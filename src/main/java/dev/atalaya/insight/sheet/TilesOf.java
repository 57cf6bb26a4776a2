package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.Sums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Works out the figures on top of a report.
final class TilesOf {

    private TilesOf() {}

    /// @param by who gave what was received
    static Tiles of(StatusReport report, Map<Actor.Kind, Integer> by, Present present) {
        Sums total = report.total();
        Map<String, List<Stretch>> nobody = new TreeMap<>();
        Map<String, Integer> toTest = new TreeMap<>();
        for (StatusReport.OfGroup row : report.groups()) {
            nobody.computeIfAbsent(row.groupId(), _ -> new ArrayList<>()).addAll(row.nobodyAssignable());
            toTest.merge(row.groupId(), row.sums().toTest(), Integer::sum);
        }
        Sums ofTests = Sums.all(report.agents().stream()
                .filter(row -> present.test(row.agentId()).certain())
                .map(StatusReport.OfAgent::sums)
                .toList());
        return new Tiles(
                total.received(),
                by,
                total.notAssignable(),
                total.toTest(),
                toTest.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> present.group(entry.getKey()))
                        .toList(),
                report.nobodyAssignable(_ -> true),
                nobody.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> new Tiles.Nobody(present.group(entry.getKey()), entry.getValue()))
                        .sorted(Comparator.comparing(Tiles.Nobody::length).reversed())
                        .toList(),
                total.firstReplyMedian().orElse(null),
                ofTests.firstReplyMedian().orElse(null));
    }
}
