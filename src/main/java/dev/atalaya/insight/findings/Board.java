package dev.atalaya.insight.findings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What there is to say now.
///
/// @param open the gravest first, without those put aside
/// @param snoozed those put aside that are still there
/// @param past problems that have gone, the latest first
/// @param checkedAt on the platform's clock
/// @param from how far back the decisions go that were looked at
/// @param decisions how many they are
/// @param sight nobody else is to see it
public record Board(
        List<Finding> open,
        List<Snoozed> snoozed,
        List<Episode> past,
        Instant checkedAt,
        Instant from,
        int decisions,
        Sight sight) {

    public Board {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
        past = List.copyOf(past);
    }

    /// How many days the decisions looked at are from, one begun counted as one.
    public long days() {
        return Duration.between(from, checkedAt).plusDays(1).minusNanos(1).toDays();
    }

    /// Still there, and put aside.
    public record Snoozed(Finding finding, Snooze snooze) {}
}
