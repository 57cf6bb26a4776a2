package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Trigger;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The automated tasks: each looks at a conversation when its silence may have lasted long enough, once per silence.
final class Tasks {

    private final Core core;
    private final Book book;
    private final Assigner assigner;
    /// Task and conversation for which a look is on the timeline.
    private final Set<String> looking = new HashSet<>();
    /// Since when the silence lasted that a task has dealt with.
    private final Map<String, Instant> dealtWith = new HashMap<>();

    Tasks(Core core, Book book, Assigner assigner) {
        this.core = core;
        this.book = book;
        this.assigner = assigner;
    }

    /// A conversation has changed.
    void changed(Conversation value) {
        for (Stamped<AutomatedTask> row : core.tables.tasks.rows()) {
            if (value.open()) watch(row.value(), value);
            else dealtWith.remove(key(row.value(), value));
        }
    }

    /// A task was switched on or made: every open conversation may concern it.
    void enabled(AutomatedTask task) {
        for (Stamped<Conversation> row : core.tables.conversations.openAfter(-1)) watch(task, row.value());
    }

    void look(Due.TaskLooks due) {
        looking.remove(due.taskId() + "/" + due.conversationId());
        Conversation value = core.tables
                .conversations
                .find(due.conversationId())
                .map(Stamped::value)
                .orElse(null);
        if (value == null || !value.open()) return;
        AutomatedTask task = core.tables.tasks.get(due.taskId());
        Instant since = silentSince(task, value);
        if (since == null) return;
        if (since.plus(Duration.ofMinutes(task.minutes())).isAfter(core.now())) {
            watch(task, value);
            return;
        }
        dealtWith.put(key(task, value), since);
        act(task, value);
    }

    Map<String, Instant> dealtWith() {
        return dealtWith;
    }

    void restore(Map<String, Instant> dealt, Iterable<Timeline.Entry> entries) {
        dealtWith.putAll(dealt);
        for (Timeline.Entry entry : entries) {
            if (entry.due() instanceof Due.TaskLooks due) looking.add(due.taskId() + "/" + due.conversationId());
        }
    }

    private void watch(AutomatedTask task, Conversation value) {
        Instant since = silentSince(task, value);
        if (since == null || !looking.add(key(task, value))) return;
        Instant at = since.plus(Duration.ofMinutes(task.minutes()));
        core.timeline.add(at.isBefore(core.now()) ? core.now() : at, new Due.TaskLooks(task.id(), value.id()));
    }

    private void act(AutomatedTask task, Conversation value) {
        Draft draft = book.draft(value);
        Occasion occasion = Occasion.of(
                Trigger.AUTOMATED_TASK, new Actor(Actor.Kind.TASK, task.id(), task.name()), task.id(), null);
        String groupId = task.targetGroupId();
        String agentId = task.targetAgentId();
        if (groupId != null) {
            draft.groupId = groupId;
            assigner.decide(draft, occasion);
        } else if (agentId != null && core.tables.agents.get(agentId).active()) {
            assigner.name(draft, occasion, agentId);
        } else {
            return;
        }
        book.commit(draft);
    }

    /// Since when the side that the task watches owes an answer; null when it does not, when the task does not concern
    /// the conversation, or has dealt with this silence.
    private @Nullable Instant silentSince(AutomatedTask task, Conversation value) {
        boolean concerns =
                task.enabled() && (task.groupId() == null || task.groupId().equals(value.groupId()));
        if (!concerns) return null;
        Message last = core.tables.transcripts.lastHuman(value.id());
        if (last == null || last.side() == task.silentSide()) return null;
        return last.at().equals(dealtWith.get(key(task, value))) ? null : last.at();
    }

    private static String key(AutomatedTask task, Conversation value) {
        return task.id() + "/" + value.id();
    }
}
