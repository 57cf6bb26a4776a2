package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a conversation came to where it is: the decision in short, so that a list can say why without asking for the
/// log.
///
/// @param assignmentId the decision
/// @param at when it was taken
/// @param stateName what the agent showed *then*; null when held or unknown
/// @param connected whether he was connected then
/// @param assignable whether his state was assignable then
/// @param test whether he was flagged as a test agent then
public record Given(
        String assignmentId,
        Instant at,
        Trigger trigger,
        RuleCode rule,
        Actor actor,
        @Nullable String stateName,
        boolean connected,
        boolean assignable,
        boolean test) {

    /// @param decision who got it counts as neither connected nor assignable where he was no candidate
    public static Given of(Assignment decision) {
        Candidate chosen = decision.chosen().orElse(null);
        return new Given(
                decision.id(),
                decision.at(),
                decision.trigger(),
                decision.rule(),
                decision.actor(),
                chosen == null ? null : chosen.stateName(),
                chosen != null && chosen.connected(),
                chosen != null && chosen.assignable(),
                chosen != null && chosen.test());
    }
}
