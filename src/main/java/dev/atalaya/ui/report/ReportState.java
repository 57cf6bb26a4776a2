package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is looked at.
///
/// @param groups ids; empty means all
record ReportState(Days days, Set<String> groups, Grouping grouping) {

    static final ReportState START = new ReportState(Days.TODAY, Set.of(), Grouping.GROUP);

    ReportState {
        groups = Set.copyOf(groups);
    }

    ReportState withDays(Days next) {
        return new ReportState(next, groups, grouping);
    }

    ReportState withGroups(Set<String> next) {
        return new ReportState(days, next, grouping);
    }

    /// Without the groups that are not to be seen.
    ReportState within(Predicate<String> sees) {
        return withGroups(groups.stream().filter(sees).collect(Collectors.toSet()));
    }

    ReportState withGrouping(Grouping next) {
        return new ReportState(days, groups, next);
    }

    Asked asked(Instant now, ZoneId zone) {
        Stretch range = days.at(now, zone);
        return new Asked(range.from(), range.to(), zone, groups, grouping);
    }
}
