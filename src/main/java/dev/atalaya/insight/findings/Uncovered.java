package dev.atalaya.insight.findings;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds hours of the day in which a group was open on several days and nobody was ever there. It knows only what the
/// bot saw when it decided: an hour without decisions is not judged.
final class Uncovered implements Detector {

    private static final int LEAST_DAYS = 2;
    private static final int LEAST_DECISIONS = 4;

    private final Pile<String> open = new Pile<>();

    @Override
    public void add(Entry entry) {
        if (counts(entry)) open.add(entry.groupId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (counts(entry)) open.remove(entry.groupId(), entry);
    }

    private static boolean counts(Entry entry) {
        return entry.open() && entry.rule() != RuleCode.NOT_BY_RULES;
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (GroupView group : scene.groups()) {
            ZoneId zone = group.group().zone();
            TreeMap<Integer, List<Entry>> hours = open.of(group.id()).stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry.at().atZone(zone).getHour(), TreeMap::new, Collectors.toList()));
            hours.values().removeIf(entries -> !uncovered(entries, zone));
            if (!hours.isEmpty()) found.accept(finding(scene, group, hours));
        }
    }

    private static boolean uncovered(List<Entry> entries, ZoneId zone) {
        if (entries.size() < LEAST_DECISIONS) return false;
        if (entries.stream().anyMatch(entry -> entry.eligible() > 0)) return false;
        Set<LocalDate> days = entries.stream()
                .map(entry -> LocalDate.ofInstant(entry.at(), zone))
                .collect(Collectors.toSet());
        return days.size() >= LEAST_DAYS;
    }

    private static Finding finding(Scene scene, GroupView group, TreeMap<Integer, List<Entry>> hours) {
        List<Entry> entries = hours.values().stream()
                .flatMap(Collection::stream)
                .sorted(Pile.BY_TIME)
                .toList();
        String spoken = spoken(hours.navigableKeySet());
        LogFilter where = LogFilter.ALL
                .withGroups(Set.of(group.id()))
                .withRules(Set.of(RuleCode.NOBODY_ASSIGNABLE, RuleCode.HELD_NOBODY_ASSIGNABLE));
        return new Finding(
                FindingKind.HOURS_UNCOVERED,
                Finding.key(FindingKind.HOURS_UNCOVERED, group.id()),
                Severity.WARNING,
                Phrase.of("finding.uncovered.head", Arg.group(group.id())),
                Phrase.of("finding.uncovered.body", Arg.text(spoken), Arg.count(entries.size())),
                Phrase.of("finding.uncovered.cause"),
                List.of(Tag.plain(
                        Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(where))),
                Pile.proof(entries, scene),
                Pile.oldest(entries),
                Fix.advice(Phrase.of("finding.fix.hours"), Phrase.of("finding.fix.hours-what")));
    }

    /// Hours that follow each other are said as one.
    private static String spoken(NavigableSet<Integer> hours) {
        List<String> ranges = new ArrayList<>();
        for (int hour : hours) {
            if (hours.contains(before(hour)) && hours.size() < 24) continue;
            int end = hour;
            do end = (end + 1) % 24;
            while (hours.contains(end) && end != hour);
            ranges.add(LocalTime.of(hour, 0) + "–" + LocalTime.of(end, 0));
            if (end == hour) break;
        }
        return String.join(", ", ranges);
    }

    private static int before(int hour) {
        return (hour + 23) % 24;
    }
}
