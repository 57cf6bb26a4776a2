package dev.atalaya.insight.findings;

import java.time.Instant;
import java.util.List;
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

    /// Whether it is about groups that are all in sight; one that names none is not known to be.
    boolean within(Sight sight) {
        List<Arg> groups = headline.args().stream()
                .filter(arg -> arg.kind() == Arg.Kind.GROUP)
                .toList();
        return !groups.isEmpty() && groups.stream().allMatch(arg -> sight.sees(arg.value()));
    }

    Episode until(@Nullable Instant end) {
        return new Episode(id, kind, headline, openedAt, end);
    }
}
