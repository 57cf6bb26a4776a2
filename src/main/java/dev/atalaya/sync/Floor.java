package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Stamped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The floor as the platform tells it, and what each event touches. Only the reducer's loop uses it.
///
/// The rule of sequence numbers: an event whose number is not above that of the thing's last change is old news.
/// Several
/// things may change under one number.
final class Floor {

    final Table<UserState> states = new Table<>(UserState::id);
    final Table<Group> groups = new Table<>(Group::id);
    final Table<Agent> agents = new Table<>(Agent::id);
    final Table<AutomatedTask> tasks = new Table<>(AutomatedTask::id);
    final Table<Conversation> conversations = new Table<>(Conversation::id);
    final Holdings holdings = new Holdings();
    final Touched touched = new Touched();
    private final RecentDecisions recent = new RecentDecisions();

    /// False when the event was old news.
    boolean apply(long seq, FloorEvent event, long sentNanos) {
        return switch (event) {
            case FloorEvent.StateChanged(UserState value) -> state(value.id(), states.put(seq, value));
            case FloorEvent.TaskChanged(AutomatedTask value) -> tasks.put(seq, value);
            case FloorEvent.AgentChanged(Agent value) -> {
                Agent before = agents.get(value.id());
                yield agents.put(seq, value) && agent(value.id(), before, value);
            }
            case FloorEvent.GroupChanged(Group value) -> {
                Group before = groups.get(value.id());
                yield groups.put(seq, value) && group(value.id(), before, value);
            }
            case FloorEvent.ConversationChanged(Conversation value) -> {
                Conversation before = conversations.get(value.id());
                boolean news = value.open() ? conversations.put(seq, value) : conversations.remove(seq, value.id());
                if (news) touched.sent.put(value.id(), sentNanos);
                yield news && conversation(value.id(), before, value.open() ? value : null);
            }
            case FloorEvent.AssignmentMade(var decision) ->
                recent.isNew(decision.id()) && touched.decisions.add(decision);
            case FloorEvent.Removed(Entity entity, String id) -> removed(seq, entity, id);
        };
    }

    private boolean removed(long seq, Entity entity, String id) {
        return switch (entity) {
            case STATE -> state(id, states.remove(seq, id));
            case TASK -> tasks.remove(seq, id);
            case AGENT -> {
                Agent before = agents.get(id);
                yield agents.remove(seq, id) && agent(id, before, null);
            }
            case GROUP -> {
                Group before = groups.get(id);
                yield groups.remove(seq, id) && group(id, before, null);
            }
            case CONVERSATION -> {
                Conversation before = conversations.get(id);
                yield conversations.remove(seq, id) && conversation(id, before, null);
            }
            // The log is never taken back.
            case ASSIGNMENT -> false;
        };
    }

    private boolean state(String id, boolean news) {
        if (!news) return false;
        touched.states.add(id);
        for (Stamped<Agent> row : agents.rows()) {
            if (row.value().stateId().equals(id)) standing(row.value().id());
        }
        return true;
    }

    private boolean agent(String id, @Nullable Agent before, @Nullable Agent after) {
        boolean onlyVersion = before != null && after != null && sameStanding(before, after);
        if (onlyVersion) touched.agents.add(id);
        else standing(id);
        return true;
    }

    private static boolean sameStanding(Agent a, Agent b) {
        return a.active() == b.active()
                && a.connected() == b.connected()
                && a.test() == b.test()
                && a.name().equals(b.name())
                && a.email().equals(b.email())
                && a.stateId().equals(b.stateId())
                && a.presenceSince().equals(b.presenceSince())
                && a.assignableSince().equals(b.assignableSince());
    }

    /// What an agent shows, or whether he counts as a test agent, changed.
    void standing(String agentId) {
        touched.agents.add(agentId);
        touched.groups.addAll(holdings.groupsOf(agentId));
        touched.conversations.addAll(holdings.conversationsOfAgent(agentId));
    }

    private boolean group(String id, @Nullable Group before, @Nullable Group after) {
        holdings.group(before, after);
        touched.groups.add(id);
        touched.conversations.addAll(holdings.conversationsOfGroup(id));
        return true;
    }

    private boolean conversation(String id, @Nullable Conversation before, @Nullable Conversation after) {
        touched.conversations.add(id);
        if (!samePlace(before, after)) {
            holdings.conversation(before, after);
            if (before != null && before.assigneeId() != null) touched.agents.add(before.assigneeId());
            if (after != null && after.assigneeId() != null) touched.agents.add(after.assigneeId());
        }
        return true;
    }

    private static boolean samePlace(@Nullable Conversation a, @Nullable Conversation b) {
        return a != null
                && b != null
                && a.groupId().equals(b.groupId())
                && Objects.equals(a.assigneeId(), b.assigneeId());
    }

    /// Takes this floor instead; everything there was and is counts as touched.
    void replace(FloorSnapshot floor) {
        touched.states.addAll(states.replaceAll(floor.states()));
        touched.groups.addAll(groups.replaceAll(floor.groups()));
        touched.agents.addAll(agents.replaceAll(floor.agents()));
        tasks.replaceAll(floor.tasks());
        touched.conversations.addAll(conversations.replaceAll(floor.conversations()));
        holdings.rebuild(values(floor.groups()), values(floor.conversations()));
    }

    private static <T> List<T> values(List<Stamped<T>> rows) {
        List<T> values = new ArrayList<>(rows.size());
        for (Stamped<T> row : rows) values.add(row.value());
        return values;
    }
}
