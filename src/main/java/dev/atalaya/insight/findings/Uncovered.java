package dev.atalaya.insight.findings;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds hours of the day in which a group was open on several days and nobody was ever there. It knows only what the
/// bot saw when it decided: an hour without decisions is not judged.
final class Uncovered implements Detector {

    private final Map<String, HourBook> books = new HashMap<>();

    @Override
    public void add(Entry entry) {
        // By the hours of UTC until the first look has shown the group and its zone.
        if (counts(entry))
            books.computeIfAbsent(entry.groupId(), _ -> new HourBook(ZoneOffset.UTC))
                    .add(entry);
    }

    @Override
    public void remove(Entry entry) {
        HourBook book = books.get(entry.groupId());
        if (book != null && counts(entry)) book.remove(entry);
    }

    private static boolean counts(Entry entry) {
        return entry.open() && entry.rule().byRules();
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (GroupView group : scene.groups()) {
            HourBook book = books.get(group.id());
            if (book == null) continue;
            ZoneId zone = group.group().zone();
            if (!book.zone().equals(zone)) {
                book = book.in(zone);
                books.put(group.id(), book);
            }
            NavigableSet<Integer> hours = book.uncovered();
            if (!hours.isEmpty()) found.accept(finding(scene, group, hours, book.in(hours)));
        }
    }

    private static Finding finding(Scene scene, GroupView group, NavigableSet<Integer> hours, List<Entry> entries) {
        String spoken = spoken(hours);
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
