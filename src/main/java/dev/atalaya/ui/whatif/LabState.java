package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.ui.report.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What is asked: which days of which groups, and what is to be otherwise, in one scenario or in two to compare.
///
/// @param groupId of the group looked at, [Scenario#EVERY] for all
/// @param changed id of the group in which something is being made otherwise, [Scenario#EVERY] for all; the one looked
/// at where that is one
/// @param sides one or two
/// @param side which of them is being changed
record LabState(Days days, String groupId, String changed, List<Scenario> sides, int side) {

    static final LabState START = new LabState(Days.TODAY, Scenario.EVERY, Scenario.EVERY, List.of(Scenario.NONE), 0);

    LabState {
        sides = List.copyOf(sides);
    }

    /// Of these groups on these days.
    LabState of(Days other, String group) {
        return new LabState(other, group, group.equals(groupId) ? changed : group, sides, side);
    }

    /// Without the groups that are not to be seen.
    LabState within(Predicate<String> sees) {
        String look = groupId.equals(Scenario.EVERY) || sees.test(groupId) ? groupId : Scenario.EVERY;
        String in = changed.equals(Scenario.EVERY) || sees.test(changed) ? changed : look;
        return new LabState(days, look, in, sides, side);
    }

    /// Whether it is about the same decisions.
    boolean sameDecisions(LabState other) {
        return days.equals(other.days) && groupId.equals(other.groupId);
    }

    LabState changing(String group) {
        return new LabState(days, groupId, group, sides, side);
    }

    LabState on(int other) {
        return new LabState(days, groupId, changed, sides, other);
    }

    /// The scenario that is being changed.
    Scenario scenario() {
        return sides.get(side);
    }

    LabState with(UnaryOperator<Scenario> change) {
        List<Scenario> next = new ArrayList<>(sides);
        next.set(side, change.apply(scenario()));
        return new LabState(days, groupId, changed, next, side);
    }

    boolean compares() {
        return sides.size() > 1;
    }

    /// With a second scenario, at first the same as the one there is; it is the one to change.
    LabState compared() {
        return compares() ? this : new LabState(days, groupId, changed, List.of(scenario(), scenario()), 1);
    }

    /// Without that side.
    LabState only(int kept) {
        return new LabState(days, groupId, changed, List.of(sides.get(kept)), 0);
    }
}
