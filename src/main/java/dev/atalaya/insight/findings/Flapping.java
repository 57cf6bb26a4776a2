package dev.atalaya.insight.findings;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds agents whose connection comes and goes, and what was given to them in the gaps. It sees each moment at which
/// somebody's presence changed, live and in the decisions' candidates; what changed between two looks is not seen, so
/// its numbers are lower bounds.
final class Flapping implements Detector {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int CHANGES = 6;

    private final Map<String, Moments> changes = new HashMap<>();
    private final Pile<String> gaps = new Pile<>();

    @Override
    public void add(Entry entry) {
        if (entry.absent() && entry.agentId() != null) gaps.add(entry.agentId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (entry.absent() && entry.agentId() != null) gaps.remove(entry.agentId(), entry);
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        Instant from = scene.now().minus(SPAN);
        for (AgentView view : scene.agents()) {
            Instant since = view.agent().presenceSince();
            if (!since.isBefore(from))
                changes.computeIfAbsent(view.id(), _ -> new Moments()).add(since);
            Moments his = changes.get(view.id());
            if (his == null) continue;
            his.dropBefore(from);
            if (his.size() >= CHANGES) found.accept(finding(scene, view, his));
        }
    }

    private Finding finding(Scene scene, AgentView view, Moments his) {
        Instant first = his.first();
        List<Entry> fell = gaps.of(view.id()).stream()
                .filter(entry -> !entry.at().isBefore(first))
                .toList();
        Proof proof = Pile.proof(fell, scene);
        LogFilter where = LogFilter.ALL.withAgents(Set.of(view.id())).between(first, null);
        return new Finding(
                FindingKind.FLAPPING,
                Finding.key(FindingKind.FLAPPING, view.id()),
                Severity.WARNING,
                Phrase.of("finding.flapping.head", Arg.agent(view.id())),
                Phrase.of("finding.flapping.body", Arg.count(his.size()), Arg.since(first), Arg.count(fell.size())),
                Phrase.of("finding.flapping.cause"),
                List.of(
                        Tag.plain(Phrase.of("finding.tag.changes", Arg.count(his.size())), new Link.ToAgent(view.id())),
                        Tag.plain(Phrase.of("finding.tag.in-gaps", Arg.count(fell.size())), new Link.ToLog(where))),
                proof,
                first,
                fix(scene, view, fell));
    }

    private static Fix fix(Scene scene, AgentView view, Collection<Entry> fell) {
        List<String> waiting = fell.stream()
                .filter(entry -> scene.waitsFor(entry.conversationId(), view.id()))
                .map(Entry::conversationId)
                .distinct()
                .toList();
        return Rescue.fix(scene, waiting)
                .orElseGet(() -> Fix.advice(Phrase.of("finding.fix.line", Arg.agent(view.id()))));
    }
}
