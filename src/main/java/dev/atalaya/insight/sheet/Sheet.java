package dev.atalaya.insight.sheet;

import dev.atalaya.insight.Sums;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The status report, laid out.
///
/// @param platform the platform's name, for the head of a page
/// @param groups names of the groups it covers
/// @param made up to which moment it can know anything
/// @param gap why some of the history could not be fetched, so that figures may be too low: one line, empty where
/// nobody
/// said why; null where all that there is has been fetched
public record Sheet(
        Asked asked,
        String platform,
        List<String> groups,
        Instant made,
        Tiles tiles,
        List<Part> parts,
        Sums sums,
        @Nullable String gap) {

    /// Without a gap.
    public Sheet(
            Asked asked, String platform, List<String> groups, Instant made, Tiles tiles, List<Part> parts, Sums sums) {
        this(asked, platform, groups, made, tiles, parts, sums, null);
    }

    public Sheet {
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }

    /// How many bars and dots it has.
    public long size() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .mapToLong(line -> line.bars().size() + line.dots().size())
                .sum();
    }

    public boolean empty() {
        return parts.stream().allMatch(part -> part.lines().isEmpty());
    }
}
