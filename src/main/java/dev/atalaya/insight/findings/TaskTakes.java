package dev.atalaya.insight.findings;

import dev.atalaya.floor.Actor;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.LogFilter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds automated tasks that took conversations from somebody who was there and had them. Whether he was there is
/// known only where he belonged to the group in which the task had it decided.
final class TaskTakes implements Detector {

    private final Pile<String> taken = new Pile<>();

    @Override
    public void add(Entry entry) {
        if (counts(entry)) taken.add(entry.actor().id(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (counts(entry)) taken.remove(entry.actor().id(), entry);
    }

    private static boolean counts(Entry entry) {
        return entry.actor().kind() == Actor.Kind.TASK
                && entry.beforeThere()
                && entry.agentBefore() != null
                && !entry.agentBefore().equals(entry.agentId());
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (String task : taken.keys()) found.accept(finding(scene, task, taken.of(task)));
    }

    private Finding finding(Scene scene, String task, Collection<Entry> entries) {
        String name = entries.iterator().next().actor().name();
        Proof proof = taken.proof(task, scene);
        List<String> from =
                entries.stream().map(Entry::agentBefore).distinct().sorted().toList();
        LogFilter where = LogFilter.ALL.withActors(Set.of(new ActorRef(Actor.Kind.TASK, task)));
        return new Finding(
                FindingKind.TASK_TAKES,
                Finding.key(FindingKind.TASK_TAKES, task),
                Severity.WARNING,
                Phrase.of("finding.takes.head", Arg.text(name)),
                Phrase.of("finding.takes.body", Arg.count(proof.affected()), Arg.agents(from)),
                Phrase.of("finding.takes.cause"),
                List.of(Tag.plain(
                        Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(where))),
                proof,
                Pile.oldest(entries),
                TaskLoops.switchOff(scene, task, name));
    }
}
