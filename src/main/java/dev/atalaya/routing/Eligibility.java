package dev.atalaya.routing;

import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.Verdict;
import java.util.List;

/// Whether the bot may give an agent of a group a conversation by rule, and why not.
///
/// @param blockers everything against it, the gravest first; empty means eligible
public record Eligibility(List<Blocker> blockers) {

    public Eligibility {
        blockers = List.copyOf(blockers);
    }

    public boolean eligible() {
        return blockers.isEmpty();
    }

    /// How a decision records somebody it did not draw: by the gravest blocker, or as not considered.
    Verdict verdict() {
        if (blockers.isEmpty()) return Verdict.NOT_CONSIDERED;
        return switch (blockers.getFirst()) {
            // Only members are recorded; one who is none has nothing else to be named by.
            case NOT_A_MEMBER, DEACTIVATED -> Verdict.DEACTIVATED;
            case NOT_CONNECTED -> Verdict.NOT_CONNECTED;
            case STATE_NOT_ASSIGNABLE -> Verdict.STATE_NOT_ASSIGNABLE;
        };
    }
}
