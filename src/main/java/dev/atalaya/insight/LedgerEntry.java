package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch `[from, to)` of one agent's time.
///
/// @param known what he showed and how we know; null when that is not known
/// @param doubt what is the matter, or null; never null where nothing is known
public record LedgerEntry(
        Instant from,
        Instant to,
        @Nullable AgentInterval known,
        @Nullable Doubt doubt) {

    /// What a stretch counts as in sums.
    public enum Sort {
        /// Connected, in an assignable state.
        ASSIGNABLE,
        /// Connected, in a state that is not.
        PAUSED,
        /// Not connected, whatever he showed.
        OFFLINE,
        UNKNOWN
    }

    public Sort sort() {
        if (known == null) return Sort.UNKNOWN;
        if (!known.connected()) return Sort.OFFLINE;
        return known.assignable() ? Sort.ASSIGNABLE : Sort.PAUSED;
    }

    public Evidence evidence() {
        return known == null ? Evidence.UNKNOWN : known.evidence();
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    LedgerEntry with(Instant start, Instant end) {
        return new LedgerEntry(start, end, known, doubt);
    }
}
