package dev.atalaya.insight;

import dev.atalaya.floor.Candidate;
import java.util.List;

/// The same decision with one thing otherwise: an expectation, never a made-up outcome.
///
/// @param change what is otherwise
/// @param draw among whom one would have been drawn, each with the same chance; empty when the bot would have kept it
public record Alternative(Change change, List<Candidate> draw) {

    public enum Change {
        /// The agent who got it is not in the group.
        WITHOUT_CHOSEN,
        /// *Only available agents* is on.
        ONLY_AVAILABLE
    }

    public boolean held() {
        return draw.isEmpty();
    }

    /// How many of those in the draw were eligible at that second.
    public long eligible() {
        return draw.stream().filter(Candidate::eligible).count();
    }
}
