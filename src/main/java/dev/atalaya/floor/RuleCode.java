package dev.atalaya.floor;

/// The rule by which a decision was taken. Sources: Atom's help articles, see the design's section 2.
public enum RuleCode {
    /// Row 0: no active member.
    HELD_EMPTY_GROUP,
    /// Row 1: a returning customer went to his last agent.
    LAST_AGENT,
    /// Row 2: a uniform draw among the eligible, open or closed (13975905).
    RANDOM_ASSIGNABLE,
    /// Row 3: nobody eligible while open: drawn among all active members, offline and test ones too.
    NOBODY_ASSIGNABLE,
    /// Rows 4 and 6: nobody eligible and *only available agents* is on.
    HELD_NOBODY_ASSIGNABLE,
    /// Row 5: as row 3, closed, with *assign out of hours* on.
    OUT_OF_HOURS,
    /// Row 7: nobody eligible while closed.
    HELD_OUT_OF_HOURS,
    /// No draw: somebody or something named the agent.
    NOT_BY_RULES,
    /// Nobody says by which rule: a report file tells only who got it and when.
    NOT_TOLD;

    /// True where the outcome is that the bot keeps the conversation.
    public boolean held() {
        return this == HELD_EMPTY_GROUP || this == HELD_NOBODY_ASSIGNABLE || this == HELD_OUT_OF_HOURS;
    }

    /// True where one of the rules decided.
    public boolean byRules() {
        return this != NOT_BY_RULES && this != NOT_TOLD;
    }

    /// True where the draw included people who were not eligible.
    public boolean nobodyEligible() {
        return this == NOBODY_ASSIGNABLE || this == OUT_OF_HOURS;
    }
}
