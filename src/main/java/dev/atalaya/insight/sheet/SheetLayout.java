package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.EntryPacker;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts a report into parts and lines.
final class SheetLayout {

    private final Asked asked;
    private final StatusReport report;
    private final Dots dots;
    private final Present present;
    private final EntryPacker.Facts facts = new EntryPacker.Facts();
    private final Map<String, List<StatusReport.OfAgent>> days = new HashMap<>();
    /// Several groups show the same.
    private final Map<String, List<LedgerEntry>> bars = new HashMap<>();
    private final Map<String, Map<LocalDate, List<Dot>>> byDay = new HashMap<>();
    /// Ids of the groups that an agent was in, by agent and day.
    private final Map<String, Map<LocalDate, Set<String>>> memberships = new HashMap<>();

    SheetLayout(Asked asked, StatusReport report, Dots dots, Present present) {
        this.asked = asked;
        this.report = report;
        this.dots = dots;
        this.present = present;
        for (StatusReport.OfAgent row : report.agents()) {
            days.computeIfAbsent(row.agentId(), _ -> new ArrayList<>()).add(row);
        }
        days.values().forEach(rows -> rows.sort(Comparator.comparing(StatusReport.OfAgent::day)));
        for (StatusReport.InGroup row : report.inGroups()) {
            memberships
                    .computeIfAbsent(row.agentId(), _ -> new HashMap<>())
                    .computeIfAbsent(row.day(), _ -> new HashSet<>())
                    .add(row.groupId());
        }
    }

    private List<LedgerEntry> bars(String agent) {
        return bars.computeIfAbsent(agent, id -> Bars.of(days.getOrDefault(id, List.of()), facts));
    }

    private List<Dot> received(String agent, LocalDate day) {
        return byDay.computeIfAbsent(agent, id -> dots.byDay(id, asked.zone())).getOrDefault(day, List.of());
    }

    private Stream<String> groupsOf(String agent) {
        return memberships.getOrDefault(agent, Map.of()).values().stream().flatMap(Set::stream);
    }

    private Stream<String> groupsOf(String agent, LocalDate day) {
        return memberships.getOrDefault(agent, Map.of()).getOrDefault(day, Set.of()).stream();
    }

    /// Names of the groups reported on.
    List<String> groups() {
        return groupIds().stream().map(present::group).toList();
    }

    private List<String> groupIds() {
        return report.groups().stream()
                .map(StatusReport.OfGroup::groupId)
                .distinct()
                .sorted(byName(present::group))
                .toList();
    }

    List<Part> parts() {
        return switch (asked.grouping()) {
            case GROUP -> groupIds().stream().map(this::group).toList();
            case AGENT -> List.of(agents());
            case DAY ->
                report.agents().stream()
                        .map(StatusReport.OfAgent::day)
                        .distinct()
                        .sorted()
                        .map(this::day)
                        .toList();
        };
    }

    private Stretch axis() {
        return new Stretch(asked.from(), asked.to());
    }

    private Part group(String groupId) {
        List<Line> lines = report.inGroups().stream()
                .filter(row -> row.groupId().equals(groupId))
                .map(StatusReport.InGroup::agentId)
                .distinct()
                .sorted(byName(present::agent))
                .map(agent -> new Line(
                        groupId + "/" + agent,
                        agent,
                        present.agent(agent),
                        present.test(agent),
                        List.of(present.group(groupId)),
                        bars(agent),
                        dots.inGroup(agent, groupId),
                        report.inGroup(groupId, agent)))
                .toList();
        return new Part(present.group(groupId), null, asked.zone(), axis(), lines, report.ofGroup(groupId));
    }

    private Part agents() {
        List<Line> lines = report.agents().stream()
                .map(StatusReport.OfAgent::agentId)
                .distinct()
                .sorted(byName(present::agent))
                .map(agent -> line(agent, agent, groupsOf(agent), bars(agent), dots.of(agent), report.ofAgent(agent)))
                .toList();
        return new Part("", null, asked.zone(), axis(), lines, report.total());
    }

    private Part day(LocalDate day) {
        Stretch axis = new Stretch(
                day.atStartOfDay(asked.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(asked.zone()).toInstant());
        List<StatusReport.OfAgent> rows = report.agents().stream()
                .filter(row -> row.day().equals(day))
                .sorted(Comparator.comparing(StatusReport.OfAgent::agentId, byName(present::agent)))
                .toList();
        List<Line> lines = rows.stream()
                .map(row -> line(
                        day + "/" + row.agentId(),
                        row.agentId(),
                        groupsOf(row.agentId(), day),
                        row.ledger().entries(),
                        received(row.agentId(), day),
                        row.sums()))
                .toList();
        Sums sums = Sums.all(rows.stream().map(StatusReport.OfAgent::sums).toList());
        return new Part("", day, asked.zone(), axis, lines, sums);
    }

    private Line line(
            String id, String agent, Stream<String> in, List<LedgerEntry> bars, List<Dot> received, Sums sums) {
        List<String> groups = in.map(present::group)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new Line(id, agent, present.agent(agent), present.test(agent), groups, bars, received, sums);
    }

    private static Comparator<String> byName(Function<String, String> name) {
        return Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder());
    }
}
