package dev.atalaya.insight.findings;

import dev.atalaya.floor.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One time that a problem was there.
///
/// @param id the finding's
/// @param headline as it was said then
/// @param closedAt null while it is open
/// @param groups ids of the groups that it concerns, as far as they are known; as whoever it was told to saw them
public record Episode(
        String id,
        FindingKind kind,
        Phrase headline,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<String> groups) {

    public Episode {
        // Those that were written down earlier do not say.
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /// Whether it concerns groups in sight, or such as he imported: all that it names or, where it names none, any of
    /// whom it is about.
    boolean within(Sight sight) {
        if (sight.groups() == null) return true;
        List<String> named = named(headline);
        return named.isEmpty()
                ? groups.stream().anyMatch(group -> sees(sight, group))
                : named.stream().allMatch(group -> sees(sight, group));
    }

    private static boolean sees(Sight sight, String group) {
        return sight.sees(group) || Evidence.of(group) == Evidence.IMPORTED;
    }

    /// Ids of the groups that are named.
    static List<String> named(Phrase headline) {
        return headline.args().stream()
                .filter(arg -> arg.kind() == Arg.Kind.GROUP)
                .map(Arg::value)
                .toList();
    }

    Episode until(@Nullable Instant end) {
        return new Episode(id, kind, headline, openedAt, end, groups);
    }
}
