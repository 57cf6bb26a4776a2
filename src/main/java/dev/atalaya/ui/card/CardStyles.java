package dev.atalaya.ui.card;

import dev.atalaya.texts.DecisionText;
import dev.atalaya.ui.control.Tone;

/// The colour of what is said.
final class CardStyles {

    private CardStyles() {}

    static Tone tone(DecisionText.Tone tone) {
        return switch (tone) {
            case GOOD -> Tone.OK;
            case NEUTRAL -> Tone.MUTED;
            case WARNING -> Tone.WARN;
            case BAD -> Tone.BAD;
        };
    }
}
