package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import org.jspecify.annotations.Nullable;

/// One of the user's commands on its way. Guarded by [Errands].
final class Errand {

    OutboxItem item;

    /// What became of its conversation since; null for other commands, and for what was begun before this
    /// start.
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

    /// One that was on disk when the program started.
    static Errand again(OutboxItem item) {
        Errand errand = new Errand(item, null);
        errand.ready = true;
        return errand;
    }

    /// Things with the same subject go one after the other.
    String subject() {
        return item.command().subject();
    }

    boolean reassigns() {
        return item.command() instanceof Command.Reassign;
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
