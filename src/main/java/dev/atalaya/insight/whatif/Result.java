package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import java.util.Map;

/// What came out of the decisions, as they were or with a scenario.
///
/// @param given conversations given to somebody, by rules or by people
/// @param absent of these, to somebody not connected, or in a state that is not assignable
/// @param test of these, to test agents
/// @param held conversations that the bot kept, until somebody was there or it was decided about them anew
/// @param waits of those held; with a scenario upper bounds where they have ended, as the log shows who was there only
///     when the bot decided
/// @param agents by id, what each was given
public record Result(
        Amount given, Amount absent, Amount test, Amount held, HeldTimes.Summary waits, Map<String, Amount> agents) {

    public Result {
        agents = Map.copyOf(agents);
    }

    /// What an agent was given; nothing where he is not named.
    public Amount of(String agentId) {
        return agents.getOrDefault(agentId, Amount.NONE);
    }
}
