package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the company is set up: states, groups, members, tasks. Every change is told, kept in the config history, and
/// wakes held conversations.
public final class Setup {

    private final Core core;
    private final Assigner assigner;
    private final Staff staff;
    private final Hours hours;
    private final Tasks tasks;
    private final ConfigHistory config;

    Setup(Core core, Assigner assigner, Staff staff, Hours hours, Tasks tasks, ConfigHistory config) {
        this.core = core;
        this.assigner = assigner;
        this.staff = staff;
        this.hours = hours;
        this.tasks = tasks;
        this.config = config;
    }

    public Group group(String id) {
        return core.tables.groups.get(id);
    }

    public AutomatedTask task(String id) {
        return core.tables.tasks.get(id);
    }

    void put(UserState value, Actor by) {
        UserState before = core.tables.states.find(value.id()).orElse(null);
        core.tables.states.put(value.id(), core.publish(Entity.STATE, value.id(), value, Audience.EVERYBODY), value);
        config.note(Entity.STATE, value.id(), value, by);
        if (before != null && before.assignable() != value.assignable()) staff.flagChanged(value, by);
    }

    void put(AutomatedTask value, Actor by) {
        core.tables.tasks.put(value.id(), core.publish(Entity.TASK, value.id(), value, Tables.audience(value)), value);
        config.note(Entity.TASK, value.id(), value, by);
        if (value.enabled()) tasks.enabled(value);
    }

    void put(Group value, Actor by) {
        core.tables.putGroup(value, core.publish(Entity.GROUP, value.id(), value, Audience.of(value.id())));
        config.note(Entity.GROUP, value.id(), value, by);
        hours.plan(value);
    }

    /// Switches a task on or off.
    public AutomatedTask enable(String taskId, boolean enabled, Actor by) {
        AutomatedTask t = task(taskId);
        if (t.enabled() == enabled) return t;
        AutomatedTask after = new AutomatedTask(
                t.id(),
                t.name(),
                enabled,
                t.silentSide(),
                t.minutes(),
                t.groupId(),
                t.targetGroupId(),
                t.targetAgentId(),
                t.version() + 1);
        put(after, by);
        return after;
    }

    UserState flag(String stateId, boolean assignable, boolean active, Actor by) {
        UserState s = core.tables.states.get(stateId);
        if (s.assignable() == assignable && s.active() == active) return s;
        UserState after = new UserState(s.id(), s.name(), s.keyword(), s.icon(), assignable, active, s.version() + 1);
        put(after, by);
        return after;
    }

    public Group settings(String groupId, GroupSettings settings, Actor by) {
        Group g = group(groupId);
        return replace(g, g.members(), g.schedule(), settings, g.name() + ": settings", by);
    }

    Group schedule(String groupId, @Nullable Schedule schedule, Actor by) {
        Group g = group(groupId);
        return replace(g, g.members(), schedule, g.settings(), g.name() + ": schedule", by);
    }

    /// Puts an agent in, or takes him out: then the bot gives his conversations of this group to others.
    public Group member(String groupId, String agentId, boolean member, Actor by) {
        Group g = group(groupId);
        if (g.members().contains(agentId) == member) return g;
        Agent agent = staff.get(agentId);
        Audience before = core.tables.audience(agent);
        List<String> members = new ArrayList<>(g.members());
        if (member) members.add(agentId);
        else members.remove(agentId);
        Group after = changed(g, members, g.schedule(), g.settings());
        put(after, by);
        // Supervisors see the members of their groups: he comes into somebody's sight, or leaves it.
        Audience audience = core.tables.audience(agent).after(before);
        core.tables.agents.put(agentId, core.publish(Entity.AGENT, agentId, agent, audience), agent);
        if (!member) assigner.left(agentId, groupId);
        assigner.wake(groupId, g.name() + (member ? " + " : " - ") + agent.name());
        return after;
    }

    private Group replace(
            Group g, List<String> members, @Nullable Schedule schedule, GroupSettings settings, String why, Actor by) {
        Group after = changed(g, members, schedule, settings);
        put(after, by);
        assigner.wake(g.id(), why);
        return after;
    }

    private static Group changed(Group g, List<String> members, @Nullable Schedule schedule, GroupSettings settings) {
        return new Group(g.id(), g.name(), g.zone(), members, g.transferableTo(), schedule, settings, g.version() + 1);
    }
}
