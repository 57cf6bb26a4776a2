package dev.atalaya.routing;

import dev.atalaya.floor.Attention;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Collects reasons in the order in which they are named: keeps the first that holds, and when to look again. A reason
/// that comes after the one found cannot change the answer.
final class AttentionSearch {

    private final Instant now;
    private @Nullable Attention found;
    private @Nullable Instant nextCheck;

    AttentionSearch(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /// The reason holds from `since` on.
    void from(Attention.Kind kind, Instant since) {
        if (found != null) return;
        if (since.isAfter(now)) again(since);
        else found = new Attention(kind, since);
    }

    void again(@Nullable Instant at) {
        if (at != null && (nextCheck == null || at.isBefore(nextCheck))) nextCheck = at;
    }

    AttentionRules.Finding finding() {
        return new AttentionRules.Finding(found, nextCheck);
    }
}
