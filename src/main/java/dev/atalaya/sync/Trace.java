package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a conversation since the user gave a command on it. Guarded by [Traces].
final class Trace {

    private final Conversation before;
    private Conversation now;
    private @Nullable String gone;
    private boolean replied;

    /// @param before as the user saw it
    Trace(Conversation before) {
        this.before = before;
        now = before;
    }

    void changed(Conversation next) {
        now = next;
        gone = next.open() ? null : "closed";
        replied |= repliedSince(next);
    }

    /// An agent wrote the last message, or an answer in between moved what the customer waits for.
    private boolean repliedSince(Conversation next) {
        if (next.lastSide() == Side.AGENT && next.lastMessageAt().isAfter(before.lastMessageAt())) return true;
        Instant waited = before.waitingSince();
        Instant waits = next.waitingSince();
        return waited != null && (waits == null || waits.isAfter(waited));
    }

    /// @param why it is not to be seen any more: `closed`, `out-of-sight` or, when that is not known, `touched`
    void gone(String why) {
        gone = why;
    }

    /// Why what left the conversation at `version` cannot be taken back, as in [Outbox.NotUndone], or null.
    @Nullable
    String against(long version) {
        if (gone != null) return gone;
        if (now.assignmentVersion() > version) return "touched";
        return replied ? "replied" : null;
    }
}
