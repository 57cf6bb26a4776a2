package dev.atalaya.insight.findings;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Change;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.LogFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds automated tasks that bring a conversation back to where a task had taken it from.
final class TaskLoops implements Detector {

    private final Pile<String> moved = new Pile<>();

    @Override
    public void add(Entry entry) {
        if (entry.actor().kind() == Actor.Kind.TASK) moved.add(entry.conversationId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (entry.actor().kind() == Actor.Kind.TASK) moved.remove(entry.conversationId(), entry);
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        Map<Set<String>, List<Entry>> loops = new HashMap<>();
        for (String conversation : moved.keys()) {
            Collection<Entry> his = moved.of(conversation);
            if (!returns(his)) continue;
            Set<String> tasks = his.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet());
            loops.computeIfAbsent(tasks, _ -> new ArrayList<>()).addAll(his);
        }
        loops.forEach((tasks, entries) -> {
            entries.sort(Pile.BY_TIME);
            found.accept(finding(scene, tasks, entries));
        });
    }

    /// Whether a task brought it to an agent whom a task before had taken it from.
    private static boolean returns(Collection<Entry> his) {
        Set<String> left = new LinkedHashSet<>();
        for (Entry entry : his) {
            if (entry.agentBefore() != null && !entry.agentBefore().equals(entry.agentId())) {
                left.add(entry.agentBefore());
            }
            if (entry.agentId() != null && left.contains(entry.agentId())) return true;
        }
        return false;
    }

    private static Finding finding(Scene scene, Set<String> tasks, List<Entry> entries) {
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> names.put(entry.actor().id(), entry.actor().name()));
        String spoken = names.values().stream().sorted().collect(Collectors.joining(", "));
        Proof proof = Pile.proof(entries, scene);
        LogFilter where = LogFilter.ALL.withActors(
                tasks.stream().map(id -> new ActorRef(Actor.Kind.TASK, id)).collect(Collectors.toSet()));
        String last = entries.getLast().actor().id();
        return new Finding(
                FindingKind.TASKS_PING_PONG,
                Finding.key(FindingKind.TASKS_PING_PONG, tasks.stream().sorted().collect(Collectors.joining("+"))),
                Severity.WARNING,
                Phrase.of(
                        tasks.size() == 1 ? "finding.loop.head-one" : "finding.loop.head",
                        Arg.text(spoken),
                        Arg.count(tasks.size())),
                Phrase.of("finding.loop.body", Arg.count(proof.affected()), Arg.count(entries.size())),
                Phrase.of("finding.loop.cause"),
                List.of(Tag.plain(
                        Phrase.of("finding.tag.decisions", Arg.count(entries.size())), new Link.ToLog(where))),
                proof,
                Pile.oldest(entries),
                switchOff(scene, last, names.getOrDefault(last, last)));
    }

    static Fix switchOff(Scene scene, String taskId, String name) {
        Phrase title = Phrase.of("finding.fix.task", Arg.text(name));
        return scene.task(taskId)
                .filter(task -> task.enabled())
                .map(task -> Fix.change(
                        title, new Change.OfTask(task, false), List.of(Phrase.of("finding.fix.task.then")), false))
                .orElseGet(() -> Fix.advice(Phrase.of("finding.fix.none-needed"), Phrase.of("finding.fix.task.off")));
    }
}
