package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Stretch;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Answers to one scenario, or two to compare, about the same decisions. What was is the same in all of them.
///
/// @param groups ids of those looked at; empty for all
/// @param zone in which the range is meant
/// @param sides one or two
public record Compared(Stretch range, Set<String> groups, ZoneId zone, List<Side> sides) {

    public Compared {
        groups = Set.copyOf(groups);
        sides = List.copyOf(sides);
    }

    /// @param scenario as it was asked
    public record Side(Scenario scenario, Answer answer) {}

    /// What it is called: A, B.
    public static String name(int side) {
        return String.valueOf((char) ('A' + side));
    }

    /// The first side's answer, for what is the same in all.
    public Answer first() {
        return sides.getFirst().answer();
    }
}
