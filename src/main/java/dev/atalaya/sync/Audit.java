package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.TestMark;
import dev.atalaya.wire.Me;
import org.jspecify.annotations.Nullable;

/// Words what the user did for the audit trail. Thread-safe.
final class Audit {

    private final Reducer reducer;
    private volatile @Nullable Me me;

    Audit(Reducer reducer) {
        this.reducer = reducer;
    }

    void me(Me who) {
        me = who;
    }

    /// The user's name, empty while the platform has not said it.
    String who() {
        Me who = me;
        return who == null ? "" : who.name();
    }

    /// How a command ended.
    AuditEntry entry(OutboxItem item) {
        OutboxItem.Before before = item.before();
        String from = before == null ? "" : place(before.assigneeId(), before.groupId());
        return entry(
                item.platformId(), what(item), subject(item.command()), item.label(), from, asked(item), end(item));
    }

    AuditEntry entry(TestMark mark, boolean test) {
        return entry(mark.platformId(), test ? "mark-test" : "unmark-test", mark.agentId(), "", "", "", "");
    }

    private AuditEntry entry(
            String platformId, String what, String id, String label, String before, String after, String outcome) {
        Me who = me;
        return new AuditEntry(
                reducer.platformNow(),
                platformId,
                who == null ? "" : who.id(),
                who(),
                what,
                id,
                label,
                before,
                after,
                outcome);
    }

    private static String what(OutboxItem item) {
        if (item.undoes() != null) return "undo";
        return switch (item.command()) {
            case Command.Reassign _ -> "reassign";
            case Command.ChangeAgent _ -> "change-agent";
            case Command.ChangeSettings _ -> "change-settings";
            case Command.ChangeMember _ -> "change-member";
            case Command.ChangeState _ -> "change-state";
            case Command.ChangeTask _ -> "change-task";
        };
    }

    private static String subject(Command command) {
        return switch (command) {
            case Command.Reassign c -> c.conversationId();
            case Command.ChangeAgent c -> c.agentId();
            case Command.ChangeSettings c -> c.groupId();
            case Command.ChangeMember c -> c.groupId();
            case Command.ChangeState c -> c.stateId();
            case Command.ChangeTask c -> c.taskId();
        };
    }

    private static String asked(OutboxItem item) {
        if (!(item.command() instanceof Command.Reassign reassign))
            return item.command().toString();
        String to = switch (reassign.target()) {
            case Target.ToAgent t -> place(t.agentId(), t.groupId());
            case Target.ToGroup t -> place(null, t.groupId());
            case Target.ToBot _ -> place(null, null);
        };
        return reassign.reason().isEmpty() ? to : to + ": " + reassign.reason();
    }

    private static String place(@Nullable String agentId, @Nullable String groupId) {
        return (agentId == null ? "bot" : agentId) + (groupId == null ? "" : "@" + groupId);
    }

    private static String end(OutboxItem item) {
        return switch (item.outcome()) {
            case Outcome.Conflict conflict -> item.stage() + " " + place(conflict.assigneeId(), conflict.groupId());
            case Outcome.Rejected rejected -> item.stage() + " " + rejected.why();
            case null, default -> item.stage().name();
        };
    }
}
