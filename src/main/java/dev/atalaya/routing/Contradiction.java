package dev.atalaya.routing;

import java.util.Locale;

/// The facts by which a recorded decision can contradict the rules, the first to be named first. A biased draw is none
/// of them: one decision cannot show it.
public enum Contradiction {
    /// It went to somebody who was no member of the group.
    CHOSEN_NOT_A_MEMBER,
    CHOSEN_DEACTIVATED,
    /// The last agent was eligible, *reassign to same agent* was on, and somebody else got it.
    LAST_AGENT_PASSED_OVER,
    /// Somebody was eligible and the bot kept it.
    HELD_THOUGH_ELIGIBLE,
    /// Nobody was eligible, but the settings let the bot draw among all, and it kept it.
    HELD_THOUGH_ALLOWED,
    /// It went to the assignee whom a transfer or task leaves out (our reading of the articles).
    ASSIGNEE_NOT_LEFT_OUT,
    /// It went to somebody who was not eligible while somebody was.
    ELIGIBLE_EXISTED,
    /// Nobody was eligible, *only available agents* was on, and somebody got it.
    GIVEN_THOUGH_ONLY_AVAILABLE,
    /// Nobody was eligible, the group was closed with *assign out of hours* off, and somebody got it.
    GIVEN_THOUGH_OUT_OF_HOURS,
    /// It went to the last agent whom a draw among all leaves out (our reading of the articles).
    LAST_AGENT_NOT_LEFT_OUT,
    /// Somebody who belonged in the draw is recorded as left out.
    CANDIDATE_LEFT_OUT,
    /// Somebody who did not belong in the draw is recorded as having been in it.
    CANDIDATE_LET_IN,
    /// The outcome fits, the recorded rule does not.
    OTHER_RULE;

    /// The tail of a text key, such as `eligible-existed`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
