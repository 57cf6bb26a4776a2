package dev.atalaya.insight.findings;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds conversations that the bot gave to somebody offline or not assignable, by group and rule.
final class GivenToAbsent implements Detector {

    private record Place(String groupId, RuleCode rule) {}

    private final Waits waits;
    private final Pile<Place> given = new Pile<>();

    GivenToAbsent(Waits waits) {
        this.waits = waits;
    }

    @Override
    public void add(Entry entry) {
        if (counts(entry)) given.add(new Place(entry.groupId(), entry.rule()), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (counts(entry)) given.remove(new Place(entry.groupId(), entry.rule()), entry);
    }

    private static boolean counts(Entry entry) {
        return entry.absent() && entry.rule() != RuleCode.NOT_BY_RULES;
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (Place place : given.keys()) {
            GroupView group = scene.group(place.groupId());
            if (group != null) found.accept(finding(scene, group, place, given.of(place)));
        }
    }

    private Finding finding(Scene scene, GroupView group, Place place, Collection<Entry> entries) {
        Proof proof = given.proof(place, scene);
        LogFilter where = LogFilter.ALL
                .withGroups(Set.of(group.id()))
                .withRules(Set.of(place.rule()))
                .withWent(Set.of(Went.NOT_AVAILABLE, Went.TEST_AGENT));
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.plain(Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(where)));
        if (proof.waiting() > 0)
            tags.add(new Tag(Phrase.of("finding.tag.unanswered", Arg.count(proof.waiting())), Tag.Mark.DOUBT, null));
        return new Finding(
                FindingKind.GIVEN_TO_ABSENT,
                Finding.key(
                        FindingKind.GIVEN_TO_ABSENT, group.id(), place.rule().name()),
                proof.waiting() > 0 ? Severity.BAD : Severity.WARNING,
                Phrase.of("finding.absent.head", Arg.group(group.id())),
                Phrase.of(
                        "finding.absent.body",
                        Arg.count(proof.affected()),
                        Arg.since(Pile.oldest(entries)),
                        Arg.count(proof.waiting())),
                Phrase.of("finding.absent.cause." + place.rule()),
                tags,
                proof,
                Pile.oldest(entries),
                fix(scene, group, place, entries));
    }

    private Fix fix(Scene scene, GroupView group, Place place, Collection<Entry> entries) {
        boolean blind = place.rule().nobodyEligible();
        if (blind && !group.group().settings().onlyAvailableAgents()) {
            return Effects.onlyAvailable(group.group(), waits.of(group.id(), entries, scene));
        }
        List<String> waiting = entries.stream()
                .filter(entry -> scene.waitsFor(entry.conversationId(), entry.agentId()))
                .map(Entry::conversationId)
                .distinct()
                .toList();
        return Rescue.fix(scene, waiting)
                .orElseGet(() -> blind
                        ? Fix.advice(Phrase.of("finding.fix.none-needed"), Phrase.of("finding.fix.already-on"))
                        : Fix.advice(Phrase.of("finding.fix.report"), Phrase.of("finding.fix.report-what")));
    }
}
