package dev.atalaya.insight.whatif;

import java.util.List;

/// What a scenario would have changed.
///
/// @param decisions that were looked at
/// @param named of these, by people or by tasks that named an agent: they stay as they were
/// @param untold of these, without recorded candidates: nobody can tell, they stay as they were
/// @param before as it was
/// @param after with the scenario
/// @param elsewhere conversations given to somebody that would have gone to somebody else
/// @param kept given to somebody, that the bot would have kept
/// @param sooner kept by the bot, that somebody would have got
/// @param changes the first [#MOST] decisions that may have come out otherwise, oldest first
/// @param changed how many such decisions there are
/// @param plays how many times it was played; 0 where everything is exact
public record Answer(
        int decisions,
        int named,
        int untold,
        Result before,
        Result after,
        Amount elsewhere,
        Amount kept,
        Amount sooner,
        List<Change> changes,
        int changed,
        int plays) {

    public static final int MOST = 10_000;

    public Answer {
        changes = List.copyOf(changes);
    }

    /// @param kept the probability that the bot keeps it
    /// @param elsewhere the probability that somebody else gets it
    public record Change(String decisionId, String conversationId, double elsewhere, double kept) {}
}
