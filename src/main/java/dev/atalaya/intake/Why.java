package dev.atalaya.intake;

import java.util.Locale;

/// What is the matter with a line.
public enum Why {
    MISSING,
    NO_DATE,
    NO_SUCH_DAY,
    /// The clocks were put forward over it.
    SKIPPED_BY_CLOCK,
    /// The clocks were put back over it; the first of the two is taken.
    TWICE_BY_CLOCK,
    OUT_OF_RANGE,
    NO_DURATION,
    NO_YES_OR_NO,
    ENDS_BEFORE_START,
    NO_CHANNEL,
    FORMULA,
    CONTROL_CHARACTER,
    TOO_LONG,
    /// The same line again.
    DUPLICATE,
    /// Taken by an earlier import.
    KNOWN,
    /// An earlier import tells something else of that second.
    KNOWN_OTHERWISE,
    TWO_OF_THAT_NAME,
    /// The same agent's other state begins at the same second.
    SAME_START,
    /// It tells of a time of which another line tells something else.
    OVERLAP,
    /// The same conversation was given to somebody else at the same second.
    SAME_GIVING,
    /// No end, and nothing later of this agent.
    NO_END,
    /// A conversation that nobody got.
    NOBODY;

    /// The key of its text.
    public String key() {
        return "intake.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
