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

    /// Null while nobody has said it.
    @Nullable
    Me me() {
        return me;
    }

    /// The user's name, empty while the platform has not said it.
    String who() {
        Me who = me;
        return who == null ? "" : who.name();
    }

    /// How a command ended.
    AuditEntry entry(OutboxItem item) {
        OutboxItem.Before before = item.before();
        Command back = item.back();
        String from = before != null ? place(before.assigneeId(), before.groupId()) : back == null ? "" : asked(back);
        return entry(
                item.platformId(),
                what(item),
                subject(item.command()),
                item.label(),
                from,
                asked(item.command()),
                end(item));
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
            case Command.ChangeSchedule _ -> "change-schedule";
            case Command.ChangeMember _ -> "change-member";
            case Command.ChangeState _ -> "change-state";
            case Command.ChangeTask _ -> "change-task";
        };
    }

    private static String subject(Command command) {
        String subject = command.subject();
        return subject.substring(subject.indexOf(' ') + 1);
    }

    private static String asked(Command command) {
        return switch (command) {
            case Command.Reassign c -> c.reason().isEmpty() ? place(c.target()) : place(c.target()) + ": " + c.reason();
            case Command.ChangeAgent c ->
                String.join(" ", of("active", c.active()), of("test", c.test()), of("state", c.stateId()))
                        .strip();
            case Command.ChangeSettings c -> c.settings().toString();
            case Command.ChangeSchedule c ->
                c.schedule() == null ? "always open" : c.schedule().toString();
            case Command.ChangeMember c -> c.agentId() + (c.member() ? " in" : " out");
            case Command.ChangeState c -> of("assignable", c.assignable());
            case Command.ChangeTask c -> of("enabled", c.enabled());
        };
    }

    private static String of(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }

    private static String place(Target target) {
        return switch (target) {
            case Target.ToAgent to -> place(to.agentId(), to.groupId());
            case Target.ToGroup to -> place(null, to.groupId());
            case Target.ToBot _ -> place(null, null);
        };
    }

    private static String place(@Nullable String agentId, @Nullable String groupId) {
        return (agentId == null ? "bot" : agentId) + (groupId == null ? "" : "@" + groupId);
    }

    private static String end(OutboxItem item) {
        return switch (item.outcome()) {
            case Outcome.Conflict conflict -> item.stage() + " " + place(conflict.assigneeId(), conflict.groupId());
            case Outcome.Rejected(String code, String why) when code.isEmpty() -> item.stage() + " " + why;
            case Outcome.Rejected(String code, String why) when why.isEmpty() -> item.stage() + " " + code;
            case Outcome.Rejected(String code, String why) -> item.stage() + " " + code + ": " + why;
            case null, default -> item.stage().name();
        };
    }
}
