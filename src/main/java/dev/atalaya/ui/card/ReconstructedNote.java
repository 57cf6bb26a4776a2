package dev.atalaya.ui.card;

import dev.atalaya.insight.Reconstructed;
import dev.atalaya.ui.control.Tone;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Says that the platform did not write down who could have been chosen, and of whom nobody knows.
final class ReconstructedNote {

    private final CardWords words;

    ReconstructedNote(CardWords words) {
        this.words = words;
    }

    Node of(Reconstructed decision) {
        VBox box = new VBox(
                CardSections.wrapped(words.get("card.reconstructed.title"), "box-title"),
                CardSections.wrapped(words.get("card.reconstructed.body"), "box-body"));
        if (!decision.unclear().isEmpty()) {
            String who = decision.unclear().stream().map(words.names()::agent).collect(Collectors.joining(", "));
            box.getChildren().add(CardSections.wrapped(words.get("card.reconstructed.unclear", who), "box-body"));
        }
        return CardSections.toned(box, Tone.MUTED);
    }
}
