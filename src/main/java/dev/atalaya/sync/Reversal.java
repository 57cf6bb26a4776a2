package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How commands on one thing bear on each other: one that follows another, and one that takes another back.
/// Pure.
final class Reversal {

    private Reversal() {}

    static String conversationId(OutboxItem item) {
        return item.command() instanceof Command.Reassign reassign ? reassign.conversationId() : "";
    }

    /// The command that brings things back to how they were: a conversation to whom and where it was, and to
    /// the bot in its group where it was held.
    ///
    /// @param version of the thing now
    static @Nullable OutboxItem of(OutboxItem done, long version, String key, String batch, Instant now) {
        OutboxItem.Before before = done.before();
        Command back = done.back();
        if (done.command() instanceof Command.Reassign reassign && before != null) {
            back = new Command.Reassign("", reassign.conversationId(), whence(before), 0, "");
            before = new OutboxItem.Before(confirmedAssignee(done), groupAfter(reassign.target(), before));
        }
        if (back == null) return null;
        return new OutboxItem(
                back.as(key, version),
                batch,
                done.platformId(),
                done.label(),
                before,
                now,
                Stage.PENDING,
                null,
                done.batch(),
                done.back() == null ? null : done.command());
    }

    private static Target whence(OutboxItem.Before before) {
        String assignee = before.assigneeId();
        return assignee == null ? new Target.ToGroup(before.groupId()) : new Target.ToAgent(assignee, before.groupId());
    }

    private static @Nullable String confirmedAssignee(OutboxItem done) {
        return done.outcome() instanceof Outcome.Confirmed confirmed ? confirmed.assigneeId() : null;
    }

    /// A later command that was given on the same version as one now confirmed: the user saw his own pending
    /// mark, so it follows on. Null where it does not follow.
    static @Nullable OutboxItem rebased(OutboxItem later, OutboxItem done, Outcome.Confirmed confirmed) {
        Command next = later.command();
        Command first = done.command();
        boolean follows = next.subject().equals(first.subject()) && next.version() == first.version();
        if (!follows) return null;
        OutboxItem.Before before = done.before();
        OutboxItem.Before then = before != null && first instanceof Command.Reassign moved
                ? new OutboxItem.Before(confirmed.assigneeId(), groupAfter(moved.target(), before))
                : later.before();
        return later.with(next.as(next.key(), confirmed.version()), then);
    }

    /// Whether the confirmed `back` brought the conversation to where `other` had left it, so that `other`
    /// can be taken back in turn.
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
