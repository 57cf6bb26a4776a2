package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a [FakePlatform] is set up otherwise.
final class FakeSetup {

    private FakeSetup() {}

    static Outcome perform(FakePlatform at, Command command) {
        long version = version(at, command);
        if (version != command.version()) return new Outcome.Conflict(version, null, null);
        at.happen(after(at, command, version + 1));
        return new Outcome.Confirmed(version + 1, null);
    }

    private static long version(FakePlatform at, Command command) {
        return switch (command) {
            case Command.Reassign _ -> throw new IllegalArgumentException(command.toString());
            case Command.ChangeAgent c ->
                FakePlatform.now(at.agents, c.agentId()).version();
            case Command.ChangeState c ->
                FakePlatform.now(at.states, c.stateId()).version();
            case Command.ChangeTask c -> FakePlatform.now(at.tasks, c.taskId()).version();
            case Command.ChangeSettings c -> group(at, c.groupId()).version();
            case Command.ChangeSchedule c -> group(at, c.groupId()).version();
            case Command.ChangeMember c -> group(at, c.groupId()).version();
        };
    }

    private static Group group(FakePlatform at, String id) {
        return FakePlatform.now(at.groups, id);
    }

    private static FloorEvent after(FakePlatform at, Command command, long version) {
        return switch (command) {
            case Command.Reassign _ -> throw new IllegalArgumentException(command.toString());
            case Command.ChangeAgent c ->
                new FloorEvent.AgentChanged(agent(FakePlatform.now(at.agents, c.agentId()), c));
            case Command.ChangeState c -> {
                UserState s = FakePlatform.now(at.states, c.stateId());
                yield new FloorEvent.StateChanged(
                        new UserState(s.id(), s.name(), s.keyword(), s.icon(), c.assignable(), s.active(), version));
            }
            case Command.ChangeTask c -> new FloorEvent.TaskChanged(task(FakePlatform.now(at.tasks, c.taskId()), c));
            case Command.ChangeSettings c -> {
                Group g = group(at, c.groupId());
                yield changed(g, g.members(), g.schedule(), c.settings());
            }
            case Command.ChangeSchedule c -> {
                Group g = group(at, c.groupId());
                yield changed(g, g.members(), c.schedule(), g.settings());
            }
            case Command.ChangeMember c -> {
                Group g = group(at, c.groupId());
                List<String> members = new ArrayList<>(g.members());
                members.remove(c.agentId());
                if (c.member()) members.add(c.agentId());
                yield changed(g, members, g.schedule(), g.settings());
            }
        };
    }

    private static Agent agent(Agent a, Command.ChangeAgent c) {
        return new Agent(
                a.id(),
                a.name(),
                a.email(),
                a.role(),
                Objects.requireNonNullElse(c.active(), a.active()),
                Objects.requireNonNullElse(c.stateId(), a.stateId()),
                a.stateSince(),
                a.connected(),
                a.presenceSince(),
                a.assignableSince(),
                Objects.requireNonNullElse(c.test(), a.test()),
                a.version() + 1);
    }

    private static AutomatedTask task(AutomatedTask t, Command.ChangeTask c) {
        return new AutomatedTask(
                t.id(),
                t.name(),
                c.enabled(),
                t.silentSide(),
                t.minutes(),
                t.groupId(),
                t.targetGroupId(),
                t.targetAgentId(),
                t.version() + 1);
    }

    private static FloorEvent changed(
            Group g, List<String> members, @Nullable Schedule schedule, GroupSettings settings) {
        return new FloorEvent.GroupChanged(new Group(
                g.id(), g.name(), g.zone(), members, g.transferableTo(), schedule, settings, g.version() + 1));
    }
}
