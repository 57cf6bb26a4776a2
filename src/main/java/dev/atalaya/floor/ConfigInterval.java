package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One stretch in which a group, state, task or an agent's name, role and flags were set up in one way.
///
/// @param value the whole thing as it stood: a [FloorEvent.GroupChanged], `StateChanged`, `TaskChanged` or
///     `AgentChanged` (of which only name, role, active and test flag count)
/// @param from first instant, included
/// @param to first instant after it; while `open`, the last instant at which it is known to have lasted
/// @param open its end is not known
/// @param changedBy who or what brought it about; null when nobody says
public record ConfigInterval(
        FloorEvent value,
        Instant from,
        Instant to,
        boolean open,
        @Nullable Actor changedBy,
        Evidence evidence) {

    /// Whether it shares an instant with `[start, end)`.
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && to.isAfter(start);
    }

    /// The same with another end.
    public ConfigInterval until(Instant end, boolean stillOpen) {
        return new ConfigInterval(value, from, end, stillOpen, changedBy, evidence);
    }
}
