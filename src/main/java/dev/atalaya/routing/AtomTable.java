package dev.atalaya.routing;

import dev.atalaya.floor.RuleCode;

/// The design's table of Atom's rules, row by row, on nothing but what it asks: for the rule book, and for the what-if
/// that asks it a million times a second.
public final class AtomTable {

    private AtomTable() {}

    /// @param active how many may be drawn at all
    /// @param eligible how many of those are eligible
    /// @param lastEligible whether there is a last agent of a returning customer, and he is eligible
    /// @param open whether the group is open
    public static RuleCode rule(
            int active,
            int eligible,
            boolean lastEligible,
            boolean open,
            boolean sameAgent,
            boolean outOfHours,
            boolean onlyAvailable) {
        if (active == 0) return RuleCode.HELD_EMPTY_GROUP;
        if (sameAgent && lastEligible) return RuleCode.LAST_AGENT;
        if (eligible > 0) return RuleCode.RANDOM_ASSIGNABLE;
        if (!open && !outOfHours) return RuleCode.HELD_OUT_OF_HOURS;
        if (onlyAvailable) return RuleCode.HELD_NOBODY_ASSIGNABLE;
        return open ? RuleCode.NOBODY_ASSIGNABLE : RuleCode.OUT_OF_HOURS;
    }
}
