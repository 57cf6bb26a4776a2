package dev.atalaya.insight.findings;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds groups that are open now with nobody eligible, and says how often that was so when the bot decided.
final class NobodyThere implements Detector {

    private final Waits waits;
    private final Pile<String> alone = new Pile<>();

    NobodyThere(Waits waits) {
        this.waits = waits;
    }

    @Override
    public void add(Entry entry) {
        if (counts(entry)) alone.add(entry.groupId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (counts(entry)) alone.remove(entry.groupId(), entry);
    }

    private static boolean counts(Entry entry) {
        return entry.open() && entry.eligible() == 0 && entry.rule().byRules();
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (GroupView group : scene.groups()) {
            if (group.open() && group.eligible() == 0) found.accept(finding(scene, group));
        }
    }

    private Finding finding(Scene scene, GroupView group) {
        Collection<Entry> entries = alone.of(group.id());
        Instant since = since(scene, group);
        List<Entry> now = since == null ? List.of() : after(since, entries);
        boolean only = group.group().settings().onlyAvailableAgents();
        Arg where = Arg.group(group.id());
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag(Phrase.of("finding.tag.of", Arg.count(0), Arg.count(group.active())), Tag.Mark.DOUBT, null));
        LogFilter there = LogFilter.ALL.withGroups(Set.of(group.id()));
        if (!now.isEmpty())
            tags.add(Tag.plain(
                    Phrase.of("finding.tag.since-then", Arg.count(now.size())),
                    new Link.ToLog(there.between(since, null))));
        if (!entries.isEmpty())
            tags.add(Tag.plain(
                    Phrase.of("finding.tag.in-range", Arg.count(entries.size())),
                    new Link.ToLog(
                            there.withRules(Set.of(RuleCode.NOBODY_ASSIGNABLE, RuleCode.HELD_NOBODY_ASSIGNABLE)))));
        return new Finding(
                FindingKind.NOBODY_ASSIGNABLE,
                Finding.key(FindingKind.NOBODY_ASSIGNABLE, group.id()),
                group.active() == 0 || !now.isEmpty() ? Severity.BAD : Severity.WARNING,
                Phrase.of("finding.nobody.head", where),
                since == null
                        ? Phrase.of("finding.nobody.empty", where)
                        : Phrase.of("finding.nobody.since", Arg.count(group.active()), Arg.since(since)),
                Phrase.of(only ? "finding.nobody.held" : "finding.nobody.random"),
                tags,
                Pile.proof(now, scene),
                since,
                fix(scene, group, entries));
    }

    private Fix fix(Scene scene, GroupView group, Collection<Entry> entries) {
        boolean only = group.group().settings().onlyAvailableAgents();
        if (group.active() == 0) return Fix.advice(Phrase.of("finding.fix.add-members", Arg.group(group.id())));
        if (only)
            return Fix.advice(
                    Phrase.of("finding.fix.staff", Arg.group(group.id())), Phrase.of("finding.fix.staff-held"));
        return Effects.onlyAvailable(group.group(), waits.of(group.id(), entries, scene));
    }

    private static List<Entry> after(Instant since, Collection<Entry> entries) {
        List<Entry> later = new ArrayList<>();
        for (Entry entry : entries) if (!entry.at().isBefore(since)) later.add(entry);
        return later;
    }

    /// Since when: the last member to stop being eligible, or the opening where that came later. Null where nobody
    /// could ever be.
    private static @Nullable Instant since(Scene scene, GroupView group) {
        Instant last = null;
        for (AgentView member : scene.members(group)) {
            if (!member.agent().active()) continue;
            Instant gone = gone(member);
            if (last == null || gone.isAfter(last)) last = gone;
        }
        Instant opened =
                OpeningHours.lastChange(group.group().schedule(), group.group().zone(), scene.now());
        return last == null || opened == null || last.isAfter(opened) ? last : opened;
    }

    private static Instant gone(AgentView member) {
        Agent agent = member.agent();
        boolean assignable = member.state() != null && member.state().assignable();
        if (assignable) return agent.presenceSince();
        if (agent.connected()) return agent.assignableSince();
        return agent.presenceSince().isBefore(agent.assignableSince())
                ? agent.presenceSince()
                : agent.assignableSince();
    }
}
