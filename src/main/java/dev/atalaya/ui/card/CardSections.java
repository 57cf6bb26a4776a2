package dev.atalaya.ui.card;

import dev.atalaya.texts.DecisionText;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The parts of the card, from the words of a decision.
final class CardSections {

    private final Texts texts;

    CardSections(Texts texts) {
        this.texts = texts;
    }

    Node headline(DecisionText text) {
        Label head = wrapped(text.headline(), "box-title");
        Label body = wrapped(text.body(), "box-body");
        VBox box = new VBox(head, body);
        return toned(box, CardStyles.tone(text.tone()));
    }

    /// @param byBot false where somebody or something named the agent
    List<Node> steps(DecisionText text, boolean byBot) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(section(texts.get(byBot ? "card.section.steps" : "card.section.steps-named")));
        text.steps().forEach(step -> nodes.add(new StepLine(step)));
        return nodes;
    }

    List<Node> candidates(DecisionText text, String second) {
        if (text.candidates().isEmpty()) return List.of();
        List<Node> nodes = new ArrayList<>();
        nodes.add(section(texts.get("card.section.candidates", second)));
        text.candidates().forEach(c -> nodes.add(new CandidateLine(c, texts.get("test.badge"))));
        return nodes;
    }

    List<Node> after(List<String> lines) {
        if (lines.isEmpty()) return List.of();
        List<Node> nodes = new ArrayList<>();
        nodes.add(section(texts.get("card.section.after")));
        lines.forEach(line -> nodes.add(wrapped(line, "after-line")));
        return nodes;
    }

    static Label section(String text) {
        return wrapped(text, "section");
    }

    static VBox toned(VBox box, Tone tone) {
        box.getStyleClass().add("box");
        tone.on(box);
        return box;
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
