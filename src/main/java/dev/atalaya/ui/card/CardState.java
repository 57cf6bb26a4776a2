package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import org.jspecify.annotations.Nullable;

/// What the card shows.
///
/// @param subject null when nothing is selected
/// @param decision null unless SHOWN
/// @param detail why it FAILED, one line, else empty
public record CardState(
        @Nullable CardSubject subject, @Nullable Assignment decision, Phase phase, String detail) {

    static final CardState NOTHING = new CardState(null, null, Phase.NOTHING, "");

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
        return new CardState(now, decision, phase, detail);
    }
}
