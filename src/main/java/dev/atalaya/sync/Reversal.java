package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How reassignments of one conversation bear on each other: one that follows another, and one that takes another back.
/// Pure.
final class Reversal {

    private Reversal() {}

    static String conversationId(OutboxItem item) {
        return item.command() instanceof Command.Reassign reassign ? reassign.conversationId() : "";
    }

    /// The command that brings the conversation back to whom and where it was. What was held before goes back to the
    /// bot in its group.
    ///
    /// @param version at which the result of `done` stands
    static @Nullable OutboxItem of(OutboxItem done, long version, String key, String batch, Instant now) {
        OutboxItem.Before before = done.before();
        if (before == null || !(done.command() instanceof Command.Reassign reassign)) return null;
        String assignee = before.assigneeId();
        Target back = assignee == null
                ? new Target.ToGroup(before.groupId())
                : new Target.ToAgent(assignee, before.groupId());
        Command.Reassign command = new Command.Reassign(key, reassign.conversationId(), back, version, "");
        return new OutboxItem(
                command,
                batch,
                done.platformId(),
                done.label(),
                new OutboxItem.Before(confirmedAssignee(done), groupAfter(reassign.target(), before)),
                now,
                Stage.PENDING,
                null,
                done.batch());
    }

    private static @Nullable String confirmedAssignee(OutboxItem done) {
        return done.outcome() instanceof Outcome.Confirmed confirmed ? confirmed.assigneeId() : null;
    }

    /// A later command that was given on the same version as one now confirmed: the user saw his own pending mark, so
    /// it
    /// follows on. Null where it does not follow.
    static @Nullable OutboxItem rebased(OutboxItem later, OutboxItem done, Outcome.Confirmed confirmed) {
        boolean follows = later.command() instanceof Command.Reassign next
                && done.command() instanceof Command.Reassign first
                && next.conversationId().equals(first.conversationId())
                && next.assignmentVersion() == first.assignmentVersion();
        if (!follows
                || !(later.command() instanceof Command.Reassign next)
                || !(done.command() instanceof Command.Reassign first)) return null;
        OutboxItem.Before before = done.before();
        return new OutboxItem(
                new Command.Reassign(
                        next.key(), next.conversationId(), next.target(), confirmed.version(), next.reason()),
                later.batch(),
                later.platformId(),
                later.label(),
                before == null
                        ? later.before()
                        : new OutboxItem.Before(confirmed.assigneeId(), groupAfter(first.target(), before)),
                later.createdAt(),
                later.stage(),
                later.outcome(),
                later.undoes());
    }

    /// Whether the confirmed `back` brought the conversation to where `other` had left it, so that `other` can be taken
    /// back in turn.
    static boolean restored(Errand back, Outcome.Confirmed confirmed, Errand other) {
        return back.restores != 0
                && other.item.stage() == Stage.CONFIRMED
                && other.standing == back.restores
                && other.item.outcome() instanceof Outcome.Confirmed then
                && Objects.equals(then.assigneeId(), confirmed.assigneeId());
    }

    private static String groupAfter(Target target, OutboxItem.Before before) {
        return switch (target) {
            case Target.ToAgent to -> Objects.requireNonNullElse(to.groupId(), before.groupId());
            case Target.ToGroup to -> to.groupId();
            case Target.ToBot _ -> before.groupId();
        };
    }
}
