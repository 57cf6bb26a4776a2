package dev.atalaya.insight.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time that a problem was there.
///
/// @param id the finding's
/// @param headline as it was said then
/// @param closedAt null while it is open
public record Episode(
        String id,
        FindingKind kind,
        Phrase headline,
        Instant openedAt,
        @Nullable Instant closedAt) {

    Episode until(@Nullable Instant end) {
        return new Episode(id, kind, headline, openedAt, end);
    }
}
