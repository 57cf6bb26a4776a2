package dev.atalaya.insight.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which decisions are looked at. How the floor is set up and who is there is always that of now.
///
/// @param from the first moment; null for [FindingsWatch#RANGE] before the end
/// @param to the first moment after; null for now
public record Looked(@Nullable Instant from, @Nullable Instant to) {

    /// The latest, up to now.
    public static final Looked LATEST = new Looked(null, null);

    Instant begin(Instant now) {
        if (from != null) return from;
        return (to == null ? now : to).minus(FindingsWatch.RANGE);
    }

    boolean before(Instant at) {
        return to == null || at.isBefore(to);
    }
}
