package dev.atalaya.insight.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds groups with *assign out of hours* on in which the bot never found anybody out of hours.
final class OutOfHours implements Detector {

    /// Fewer decisions show no habit.
    private static final int LEAST = 3;

    private final Pile<String> closed = new Pile<>();

    @Override
    public void add(Entry entry) {
        if (counts(entry)) closed.add(entry.groupId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (counts(entry)) closed.remove(entry.groupId(), entry);
    }

    private static boolean counts(Entry entry) {
        return !entry.open() && entry.rule().byRules();
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (GroupView group : scene.groups()) {
            GroupSettings settings = group.group().settings();
            Collection<Entry> entries = closed.of(group.id());
            boolean draws = settings.assignOutOfHours() && !settings.onlyAvailableAgents();
            if (!draws || group.group().schedule() == null || entries.size() < LEAST) continue;
            if (entries.stream().allMatch(entry -> entry.eligible() == 0)) found.accept(finding(scene, group, entries));
        }
    }

    private Finding finding(Scene scene, GroupView group, Collection<Entry> entries) {
        Proof proof = closed.proof(group.id(), scene);
        Arg where = Arg.group(group.id());
        LogFilter blind = LogFilter.ALL.withGroups(Set.of(group.id())).withRules(Set.of(RuleCode.OUT_OF_HOURS));
        GroupSettings s = group.group().settings();
        GroupSettings off =
                new GroupSettings(s.onlyAvailableAgents(), false, s.reassignToSameAgent(), s.outOfHoursMessage());
        return new Finding(
                FindingKind.OUT_OF_HOURS_UNSTAFFED,
                Finding.key(FindingKind.OUT_OF_HOURS_UNSTAFFED, group.id()),
                Severity.WARNING,
                Phrase.of("finding.out-of-hours.head", where),
                Phrase.of("finding.out-of-hours.body", Arg.count(entries.size())),
                Phrase.of("finding.out-of-hours.cause"),
                List.of(Tag.plain(
                        Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(blind))),
                proof,
                Pile.oldest(entries),
                Fix.change(
                        Phrase.of("finding.fix.out-of-hours", where),
                        new Change.OfSettings(group.group(), off),
                        List.of(Phrase.of("finding.fix.out-of-hours.then", Arg.count(entries.size()))),
                        false));
    }
}
