package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.util.function.Predicate;

/// Changes of how the company is set up, by administrators; a supervisor may change the state of his groups' members.
final class SetupDesk {

    private final Tables tables;
    private final Staff staff;
    private final Setup setup;

    SetupDesk(Tables tables, Staff staff, Setup setup) {
        this.tables = tables;
        this.staff = staff;
        this.setup = setup;
    }

    Agent agent(WorldCommand.ChangeAgent command) {
        Agent agent = find(
                tables.agents,
                "agent",
                command.agentId(),
                a -> tables.audience(a).concerns(command.by()));
        if (command.active() != null || command.test() != null) administrator(command.by());
        match("agent", agent.version(), command.ifMatch());
        String stateId = command.stateId();
        if (stateId != null) state(stateId);
        return staff.change(
                agent, command.active(), command.test(), stateId, command.by().actor());
    }

    Group group(WorldCommand.ChangeGroup command) {
        Group group = own(command.by(), command.groupId());
        match("group", group.version(), command.ifMatch());
        Actor by = command.by().actor();
        if (command.schedule() != null)
            setup.schedule(group.id(), command.schedule().value(), by);
        if (command.settings() != null) setup.settings(group.id(), command.settings(), by);
        return setup.group(group.id());
    }

    UserState state(WorldCommand.ChangeState command) {
        UserState state = find(tables.states, "state", command.stateId(), _ -> true);
        administrator(command.by());
        match("state", state.version(), command.ifMatch());
        Boolean assignable = command.assignable();
        Boolean active = command.active();
        return setup.flag(
                state.id(),
                assignable == null ? state.assignable() : assignable,
                active == null ? state.active() : active,
                command.by().actor());
    }

    AutomatedTask task(WorldCommand.ChangeTask command) {
        AutomatedTask task = find(
                tables.tasks, "task", command.taskId(), t -> Tables.audience(t).concerns(command.by()));
        administrator(command.by());
        match("task", task.version(), command.ifMatch());
        return setup.enable(task.id(), command.enabled(), command.by().actor());
    }

    Group member(WorldCommand.ChangeMember command) {
        Group group = own(command.by(), command.groupId());
        Agent agent = find(
                tables.agents,
                "agent",
                command.agentId(),
                a -> tables.audience(a).concerns(command.by()));
        match("group", group.version(), command.ifMatch());
        return setup.member(
                group.id(), agent.id(), command.member(), command.by().actor());
    }

    /// A state that agents may choose.
    void state(String stateId) {
        UserState state = tables.states.find(stateId).orElse(null);
        if (state == null || !state.active()) {
            throw new Refusal(Problems.invalid(
                    "stateId", "\"" + stateId + "\" is " + (state == null ? "no state." : "not in use.")));
        }
    }

    private Group own(Principal by, String groupId) {
        Group group = find(tables.groups, "group", groupId, g -> by.sees(g).isPresent());
        administrator(by);
        return group;
    }

    private static <T> T find(Table<T> table, String what, String id, Predicate<T> visible) {
        return table.find(id).filter(visible).orElseThrow(() -> new Refusal(Problems.notFound(what, id)));
    }

    private static void administrator(Principal by) {
        if (!by.administrator()) {
            throw new Refusal(Problems.forbidden("Only an administrator may change this."));
        }
    }

    private static void match(String what, long version, long ifMatch) {
        if (version != ifMatch) throw new Refusal(Problems.changed(what, version));
    }
}
