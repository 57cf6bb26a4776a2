package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the card shows.
///
/// @param subject null when nothing is selected
/// @param decision null unless SHOWN
/// @param detail why it FAILED, one line, else empty
/// @param history the conversation's decisions as far as they are known here, newest first
public record CardState(
        @Nullable CardSubject subject,
        @Nullable Assignment decision,
        Phase phase,
        String detail,
        List<Assignment> history) {

    static final CardState NOTHING = new CardState(null, null, Phase.NOTHING, "", List.of());

    public CardState {
        history = List.copyOf(history);
    }

    public enum Phase {
        NOTHING,
        /// The platform has not recorded how it came to where it is.
        NO_DECISION,
        LOADING,
        SHOWN,
        /// The platform no longer has it.
        NOT_KEPT,
        FAILED
    }

    CardState with(CardSubject now) {
        return new CardState(now, decision, phase, detail, history);
    }

    CardState with(List<Assignment> decisions) {
        return new CardState(subject, decision, phase, detail, decisions);
    }

    /// Explains this decision, which may be an earlier one.
    CardState explaining(Assignment one) {
        return new CardState(subject, one, Phase.SHOWN, "", history);
    }

    /// Whether the other one differs at most in how the conversation stands now.
    boolean saysTheSame(CardState other) {
        return Objects.equals(decision, other.decision)
                && phase == other.phase
                && detail.equals(other.detail)
                && history.equals(other.history);
    }

    /// The decision after the one that is explained, null where it is the newest.
    @Nullable
    Assignment next() {
        Assignment newer = null;
        for (Assignment one : history) {
            if (decision != null && one.id().equals(decision.id())) return newer;
            newer = one;
        }
        return null;
    }
}
