package dev.atalaya.texts;

import dev.atalaya.floor.Candidate;
import java.util.List;

/// A decision in plain words, ready to show.
///
/// @param tone how good or bad it is for the customer
/// @param headline the answer in a few words
/// @param body the answer in a sentence or two
/// @param steps how the bot decided, in order
/// @param candidates who could have taken it, in the group's order
public record DecisionText(
        Tone tone, String headline, String body, List<StepText> steps, List<CandidateText> candidates) {

    public enum Tone {
        GOOD,
        NEUTRAL,
        WARNING,
        BAD
    }

    /// @param mark yes, no or take note
    /// @param question the step in a few words
    /// @param answer what the facts said, may be empty
    public record StepText(Mark mark, String question, String answer) {}

    public enum Mark {
        YES,
        NO,
        NOTE
    }

    /// @param facts state and since at that second
    /// @param verdict what it meant for him
    /// @param tone of the verdict
    public record CandidateText(Candidate candidate, String facts, String verdict, Tone tone) {}
}
