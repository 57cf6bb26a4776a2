package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Stretch;
import java.time.ZoneId;
import java.util.List;

/// Answers to one scenario, or two to compare, about the same decisions. What was is the same in all of them.
///
/// @param zone in which the range is meant
/// @param sides one or two
public record Compared(Stretch range, ZoneId zone, List<Side> sides) {

    public Compared {
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
