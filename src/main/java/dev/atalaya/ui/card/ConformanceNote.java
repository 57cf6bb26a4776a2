package dev.atalaya.ui.card;

import dev.atalaya.floor.Conformance;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Says so where a decision does not follow the platform's rules, or where the data does not carry a judgement.
final class ConformanceNote {

    private ConformanceNote() {}

    static Optional<Node> of(Conformance conformance, Texts texts) {
        return switch (conformance) {
            case Conformance.Consistent fine -> Optional.empty();
            case Conformance.NotByRules named -> Optional.empty();
            case Conformance.Contradicts no ->
                Optional.of(box(Tone.BAD, texts.get("card.contradicts"), texts.get("conformance." + no.fact())));
            case Conformance.CannotTell unknown ->
                Optional.of(box(Tone.MUTED, texts.get("card.cannot-tell"), texts.get("conformance." + unknown.why())));
        };
    }

    private static Node box(Tone tone, String title, String body) {
        return CardSections.toned(
                new VBox(CardSections.wrapped(title, "box-title"), CardSections.wrapped(body, "box-body")), tone);
    }
}
