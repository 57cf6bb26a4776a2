package dev.atalaya.insight.bundle;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.UserState;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who showed what when, and how groups, states and tasks are set up.
record SetupStory(Facts facts, Texts texts, Times times, Names names) {

    private static final int MOST_ROWS = 500;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("bundle.states"));
        List<AgentInterval> newest = facts.states().stream()
                .sorted(Comparator.comparing(AgentInterval::from).reversed())
                .limit(MOST_ROWS)
                .toList();
        blocks.add(note("bundle.states.count", facts.states().size(), newest.size()));
        if (!newest.isEmpty()) blocks.add(states(newest));
        blocks.add(heading("bundle.settings"));
        blocks.add(groups());
        blocks.add(new Block.Grid(
                List.of(texts.get("bundle.state"), texts.get("bundle.assignable")),
                facts.setup().states().stream()
                        .map(state -> List.of(state.name(), yes(state.assignable())))
                        .toList()));
        List<AutomatedTask> tasks = facts.setup().tasks();
        if (!tasks.isEmpty()) blocks.add(tasks(tasks));
        List<List<String>> changes = facts.changes().stream()
                .filter(change -> change.from().isAfter(facts.range().from()))
                .map(this::change)
                .toList();
        if (changes.isEmpty()) return blocks;
        blocks.add(heading("bundle.changes"));
        blocks.add(new Block.Grid(
                List.of(texts.get("log.column.TIME"), texts.get("bundle.what"), texts.get("bundle.by")), changes));
        return blocks;
    }

    private Block heading(String key) {
        return new Block.Heading(texts.get(key));
    }

    private Block note(String key, Object... args) {
        return new Block.Note(texts.get(key, args));
    }

    private Block states(List<AgentInterval> intervals) {
        List<String> heads = List.of(
                texts.get("log.filter.agent"),
                texts.get("bundle.state"),
                texts.get("bundle.assignable"),
                texts.get("bundle.connected"),
                texts.get("bundle.from"),
                texts.get("bundle.to"),
                texts.get("bundle.evidence"));
        return new Block.Grid(
                heads,
                intervals.stream()
                        .map(one -> List.of(
                                names.agent(one.agentId()),
                                one.stateName(),
                                yes(one.assignable()),
                                yes(one.connected()),
                                times.moment(one.from()),
                                one.open() ? "…" : times.moment(one.to()),
                                texts.get("report.evidence." + one.evidence())))
                        .toList());
    }

    private Block groups() {
        List<String> heads = List.of(
                texts.get("log.column.GROUP"),
                texts.get("lab.only-available"),
                texts.get("lab.out-of-hours"),
                texts.get("lab.same-agent"),
                texts.get("bundle.hours"),
                texts.get("bundle.members"));
        return new Block.Grid(heads, facts.groups().stream().map(this::group).toList());
    }

    private List<String> group(Group group) {
        return List.of(
                group.name(),
                on(group.settings().onlyAvailableAgents()),
                on(group.settings().assignOutOfHours()),
                on(group.settings().reassignToSameAgent()),
                hours(group.schedule()) + " (" + group.zone() + ")",
                group.members().stream().map(names::agent).collect(Collectors.joining(", ")));
    }

    private String hours(@Nullable Schedule schedule) {
        if (schedule == null) return texts.get("bundle.always");
        return schedule.ranges().stream()
                .map(range -> "%s %s–%s"
                        .formatted(
                                range.day().getDisplayName(TextStyle.SHORT, texts.locale()),
                                range.start(),
                                range.end()))
                .collect(Collectors.joining(", "));
    }

    private Block tasks(List<AutomatedTask> tasks) {
        return new Block.Grid(
                List.of(texts.get("bundle.task"), texts.get("bundle.on"), "min", texts.get("bundle.target")),
                tasks.stream().map(this::task).toList());
    }

    private List<String> task(AutomatedTask task) {
        String group = task.targetGroupId();
        String agent = task.targetAgentId();
        return List.of(
                task.name(),
                on(task.enabled()),
                Integer.toString(task.minutes()),
                agent != null ? names.agent(agent) : group == null ? "–" : names.group(group));
    }

    private List<String> change(ConfigInterval change) {
        String what = switch (change.value()) {
            case FloorEvent.GroupChanged group -> group.value().name();
            case FloorEvent.AgentChanged agent -> agent.value().name();
            case FloorEvent.StateChanged(UserState state) -> state.name();
            case FloorEvent.TaskChanged task -> task.value().name();
            default -> change.value().id();
        };
        String by = change.changedBy() == null
                ? "–"
                : texts.get(
                        "report.changed-by." + change.changedBy().kind(),
                        change.changedBy().name());
        return List.of(times.moment(change.from()), what, by);
    }

    private String on(boolean on) {
        return texts.get(on ? "findings.on" : "findings.off");
    }

    private String yes(boolean yes) {
        return texts.get(yes ? "findings.yes" : "findings.no");
    }
}
