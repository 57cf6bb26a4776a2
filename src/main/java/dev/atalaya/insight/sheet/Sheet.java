package dev.atalaya.insight.sheet;

import dev.atalaya.insight.Sums;
import java.time.Instant;
import java.util.List;

/// The status report, laid out.
///
/// @param platform the platform's name, for the head of a page
/// @param groups names of the groups it covers
/// @param made up to which moment it can know anything
public record Sheet(
        Asked asked, String platform, List<String> groups, Instant made, Tiles tiles, List<Part> parts, Sums sums) {

    public Sheet {
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }

    public boolean empty() {
        return parts.stream().allMatch(part -> part.lines().isEmpty());
    }
}
