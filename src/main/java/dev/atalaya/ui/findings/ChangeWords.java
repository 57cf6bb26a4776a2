package dev.atalaya.ui.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Move;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how things are and how they would be.
final class ChangeWords {

    /// One thing.
    ///
    /// @param what is changed
    record Line(String what, String before, String after) {}

    private final LiveFloor floor;
    private final Words words;
    private final Names names;

    ChangeWords(LiveFloor floor, Words words) {
        this.floor = floor;
        this.words = words;
        names = new FloorNames(floor);
    }

    List<Line> of(Fix fix) {
        List<Line> lines = new ArrayList<>();
        fix.changes().forEach(change -> lines.addAll(of(change)));
        fix.moves().forEach(move -> lines.add(of(move)));
        return lines;
    }

    private List<Line> of(Change change) {
        return switch (change) {
            case Change.OfMember member -> List.of(members(member));
            case Change.OfSettings settings -> settings(settings.seen(), settings.settings());
            case Change.OfState state ->
                List.of(new Line(
                        words.get("findings.change.assignable", state.label()),
                        yes(state.seen().assignable()),
                        yes(state.assignable())));
            case Change.OfTask task ->
                List.of(new Line(
                        words.get("findings.change.task", task.label()),
                        on(task.seen().enabled()),
                        on(task.enabled())));
            case Change.OfAgent agent -> agent(agent);
            // No finding proposes a schedule: the shifts are the team's.
            case Change.OfSchedule schedule -> List.of(new Line(schedule.label(), "", ""));
        };
    }

    private Line members(Change.OfMember change) {
        Group group = change.seen();
        String agent = change.agent().id();
        Stream<String> after = change.member()
                ? Stream.concat(group.members().stream(), Stream.of(agent))
                : group.members().stream().filter(id -> !id.equals(agent));
        return new Line(
                words.get("findings.change.members", group.name()), said(group.members().stream()), said(after));
    }

    private String said(Stream<String> ids) {
        return ids.map(names::agent).collect(Collectors.joining(", "));
    }

    private List<Line> settings(Group group, GroupSettings after) {
        GroupSettings before = group.settings();
        List<Line> lines = new ArrayList<>();
        switched(lines, "findings.change.only-available", before.onlyAvailableAgents(), after.onlyAvailableAgents());
        switched(lines, "findings.change.out-of-hours", before.assignOutOfHours(), after.assignOutOfHours());
        switched(lines, "findings.change.same-agent", before.reassignToSameAgent(), after.reassignToSameAgent());
        return lines;
    }

    private void switched(List<Line> lines, String key, boolean before, boolean after) {
        if (before != after) lines.add(new Line(words.get(key), on(before), on(after)));
    }

    private List<Line> agent(Change.OfAgent change) {
        List<Line> lines = new ArrayList<>();
        String state = change.stateId();
        if (state != null) {
            lines.add(new Line(
                    words.get("findings.change.state", change.label()),
                    state(change.seen().stateId()),
                    state(state)));
        }
        Boolean active = change.active();
        if (active != null) {
            lines.add(new Line(
                    words.get("findings.change.active", change.label()),
                    yes(change.seen().active()),
                    yes(active)));
        }
        Boolean test = change.test();
        if (test != null) {
            lines.add(new Line(
                    words.get("findings.change.test", change.label()),
                    yes(change.seen().test()),
                    yes(test)));
        }
        return lines;
    }

    private String state(String id) {
        UserState state = floor.state(id);
        return state == null ? id : state.name();
    }

    private Line of(Move move) {
        ConversationView view = floor.conversation(move.conversationId());
        String who = view == null ? "" : view.conversation().contactName();
        String assignee = view == null ? null : view.conversation().assigneeId();
        String to = switch (move.target()) {
            case Target.ToAgent agent -> names.agent(agent.agentId());
            case Target.ToGroup group -> names.group(group.groupId());
            case Target.ToBot _ -> words.get("findings.change.bot");
        };
        return new Line(
                Names.conversation(move.conversationId()) + " " + who,
                assignee == null ? words.get("findings.change.bot") : names.agent(assignee),
                to);
    }

    private String on(boolean on) {
        return words.get(on ? "findings.on" : "findings.off");
    }

    private String yes(boolean yes) {
        return words.get(yes ? "findings.yes" : "findings.no");
    }
}
