package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conformance;
import java.util.List;

/// A decision of which the platform did not write down the candidates, with those that our own history tells: evidence
/// RECONSTRUCTED, always to be shown as such.
///
/// @param decision with candidates as far as they are known; as it was when nobody knows the group's members
/// @param unclear ids of members of whom the history does not tell what they showed at that second
/// @param conformance CANNOT_TELL where anything that matters is not known
public record Reconstructed(Assignment decision, List<String> unclear, Conformance conformance) {

    public Reconstructed {
        unclear = List.copyOf(unclear);
    }

    /// Whether it has candidates that our own history told.
    ///
    /// @param told as the platform told it
    public boolean from(Assignment told) {
        return told.candidates().isEmpty() && !decision.candidates().isEmpty();
    }
}
