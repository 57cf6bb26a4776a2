package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import org.jspecify.annotations.Nullable;

/// One of the user's commands on its way. Guarded by [Errands].
final class Errand {

    OutboxItem item;

    /// What became of its conversation since; null for what was begun before this start.
    final @Nullable Trace trace;

    /// On disk, or there is no file to put it into.
    boolean ready;

    /// On its way to the disk as SENT, or to the platform.
    boolean taken;

    /// How often the platform did not answer.
    int failures;

    /// The version at which its result stands; changes when a later command is taken back.
    long standing;

    /// A later batch takes it back.
    boolean undone;

    /// For one that takes another back: the version that the conversation had before that other one, else 0.
    long restores;

    Errand(OutboxItem item, @Nullable Trace trace) {
        this.item = item;
        this.trace = trace;
    }

    /// Things with the same subject go one after the other.
    String subject() {
        return switch (item.command()) {
            case Command.Reassign c -> "conversation " + c.conversationId();
            case Command.ChangeAgent c -> "agent " + c.agentId();
            case Command.ChangeSettings c -> "group " + c.groupId();
            case Command.ChangeMember c -> "group " + c.groupId();
            case Command.ChangeState c -> "state " + c.stateId();
            case Command.ChangeTask c -> "task " + c.taskId();
        };
    }

    boolean ended() {
        return item.stage().ended();
    }

    OutboxItem to(Stage stage, @Nullable Outcome outcome) {
        item = item.at(stage, outcome);
        if (outcome instanceof Outcome.Confirmed confirmed) standing = confirmed.version();
        return item;
    }
}
