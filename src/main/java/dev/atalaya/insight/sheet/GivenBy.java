package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.StatusReport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts who gave conversations to somebody, of those that a report counts: of the groups that there were on that day.
final class GivenBy {

    private record Day(LocalDate date, String groupId) {}

    private final ZoneId zone;
    private final Set<Day> days = new HashSet<>();
    private final Map<Actor.Kind, Integer> by = new EnumMap<>(Actor.Kind.class);

    GivenBy(StatusReport report) {
        zone = report.zone();
        for (StatusReport.OfGroup row : report.groups()) days.add(new Day(row.day(), row.groupId()));
    }

    void add(Assignment decision) {
        if (decision.agentId() == null) return;
        Day day = new Day(LocalDate.ofInstant(decision.at(), zone), decision.groupId());
        if (days.contains(day)) by.merge(decision.actor().kind(), 1, Integer::sum);
    }

    Map<Actor.Kind, Integer> counts() {
        return Map.copyOf(by);
    }
}
