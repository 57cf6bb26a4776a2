package dev.atalaya.insight.findings;

import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds decisions that the rules do not explain, by group and by the fact that is against it.
final class Contradictions implements Detector {

    private record Place(String groupId, String fact) {}

    private final Pile<Place> against = new Pile<>();
    /// Of those that were judged later, by decision.
    private final Map<String, Place> late = new HashMap<>();

    @Override
    public void add(Entry entry) {
        Place place = place(entry);
        if (place != null) against.add(place, entry);
    }

    @Override
    public void remove(Entry entry) {
        Place place = place(entry);
        if (place == null) place = late.remove(entry.id());
        if (place != null) against.remove(place, entry);
    }

    @Override
    public void judged(Entry entry, @Nullable String fact) {
        if (entry.contradiction() != null) return;
        Place before = late.remove(entry.id());
        if (before != null) against.remove(before, entry);
        if (fact == null) return;
        Place now = new Place(entry.groupId(), fact);
        late.put(entry.id(), now);
        against.add(now, entry);
    }

    private static @Nullable Place place(Entry entry) {
        return entry.contradiction() == null ? null : new Place(entry.groupId(), entry.contradiction());
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (Place place : against.keys()) {
            GroupView group = scene.group(place.groupId());
            if (group != null) found.accept(finding(scene, place, against.of(place)));
        }
    }

    private Finding finding(Scene scene, Place place, Collection<Entry> entries) {
        LogFilter where =
                LogFilter.ALL.withGroups(Set.of(place.groupId())).withJudgements(Set.of(Judgement.CONTRADICTS));
        Arg group = Arg.group(place.groupId());
        return new Finding(
                FindingKind.CONTRADICTION,
                Finding.key(FindingKind.CONTRADICTION, place.groupId(), place.fact()),
                Severity.WARNING,
                Phrase.of("finding.contradiction.head", group),
                Phrase.of("finding.contradiction.body", Arg.count(entries.size()), Arg.since(Pile.oldest(entries))),
                Phrase.of("conformance." + place.fact()),
                List.of(Tag.plain(
                        Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(where))),
                against.proof(place, scene),
                Pile.oldest(entries),
                Fix.advice(Phrase.of("finding.fix.report"), Phrase.of("finding.fix.report-what")));
    }
}
