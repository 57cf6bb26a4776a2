package dev.atalaya.insight.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/// Which report is wanted.
///
/// @param from first instant, included
/// @param to first instant after it
/// @param zone in which its days begin and its times are said
/// @param groups ids; empty means all
public record Asked(Instant from, Instant to, ZoneId zone, Set<String> groups, Grouping grouping) {

    public Asked {
        if (!from.isBefore(to)) throw new IllegalArgumentException("no stretch of time: " + from + " to " + to);
        groups = Set.copyOf(groups);
    }
}
