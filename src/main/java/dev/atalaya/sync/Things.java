package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How the floor is set up, as last heard, for whoever is not on the reducer's thread: whether what a command
/// set still stands. Thread-safe.
final class Things implements FloorWatcher {

    /// By [Command#subject].
    private final Map<String, Object> bySubject = new ConcurrentHashMap<>();

    @Override
    public void happened(FloorEvent event) {
        switch (event) {
            case FloorEvent.AgentChanged(Agent value) -> put(Entity.AGENT, value.id(), value);
            case FloorEvent.GroupChanged(Group value) -> put(Entity.GROUP, value.id(), value);
            case FloorEvent.StateChanged(UserState value) -> put(Entity.STATE, value.id(), value);
            case FloorEvent.TaskChanged(AutomatedTask value) -> put(Entity.TASK, value.id(), value);
            case FloorEvent.Removed(Entity entity, String id) -> bySubject.remove(subject(entity, id));
            case FloorEvent.ConversationChanged _ -> {}
            case FloorEvent.AssignmentMade _ -> {}
        }
    }

    @Override
    public void replaced(Floor floor) {
        bySubject.clear();
        floor.agents.rows().forEach(row -> put(Entity.AGENT, row.value().id(), row.value()));
        floor.groups.rows().forEach(row -> put(Entity.GROUP, row.value().id(), row.value()));
        floor.states.rows().forEach(row -> put(Entity.STATE, row.value().id(), row.value()));
        floor.tasks.rows().forEach(row -> put(Entity.TASK, row.value().id(), row.value()));
    }

    /// The automated tasks, in no order.
    List<AutomatedTask> tasks() {
        return bySubject.values().stream()
                .filter(AutomatedTask.class::isInstance)
                .map(AutomatedTask.class::cast)
                .toList();
    }

    private void put(Entity entity, String id, Object value) {
        bySubject.put(subject(entity, id), value);
    }

    private static String subject(Entity entity, String id) {
        return entity.name().toLowerCase(Locale.ROOT) + " " + id;
    }

    /// Why what this command set cannot be taken back, as in [Outbox.NotUndone], or null.
    ///
    /// @param version at which the platform confirmed it
    @Nullable
    String against(Command command, long version) {
        Object thing = bySubject.get(command.subject());
        if (thing == null) return "out-of-sight";
        // Where the platform's answer was quicker than its event, what we have is from before.
        return version(thing) < version || stands(command, thing) ? null : "touched";
    }

    /// The thing's version as last heard, but not below `atLeast`.
    long version(Command command, long atLeast) {
        Object thing = bySubject.get(command.subject());
        return thing == null ? atLeast : Math.max(atLeast, version(thing));
    }

    private static long version(Object thing) {
        return switch (thing) {
            case Agent agent -> agent.version();
            case Group group -> group.version();
            case UserState state -> state.version();
            case AutomatedTask task -> task.version();
            default -> throw new IllegalArgumentException(thing.toString());
        };
    }

    private static boolean stands(Command command, Object thing) {
        return switch (command) {
            case Command.ChangeAgent c
            when thing instanceof Agent agent ->
                same(c.active(), agent.active()) && same(c.test(), agent.test()) && same(c.stateId(), agent.stateId());
            case Command.ChangeSettings c
            when thing instanceof Group group -> c.settings().equals(group.settings());
            case Command.ChangeSchedule c
            when thing instanceof Group group -> Objects.equals(c.schedule(), group.schedule());
            case Command.ChangeMember c
            when thing instanceof Group group -> group.members().contains(c.agentId()) == c.member();
            case Command.ChangeState c when thing instanceof UserState state -> state.assignable() == c.assignable();
            case Command.ChangeTask c when thing instanceof AutomatedTask task -> task.enabled() == c.enabled();
            default -> false;
        };
    }

    private static boolean same(@Nullable Object asked, @Nullable Object now) {
        return asked == null || asked.equals(now);
    }
}
