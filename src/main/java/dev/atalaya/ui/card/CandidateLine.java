package dev.atalaya.ui.card;

import dev.atalaya.floor.Verdict;
import dev.atalaya.texts.DecisionText.CandidateText;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One candidate: who, what he showed at that second, and what the decision meant for him.
final class CandidateLine extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    CandidateLine(CandidateText text, String testBadge) {
        getStyleClass().add("candidate-line");
        Label name = new Label(text.candidate().name());
        name.getStyleClass().add("candidate-name");
        name.pseudoClassStateChanged(CHOSEN, text.candidate().verdict() == Verdict.CHOSEN);
        HBox who = new HBox(6, name);
        who.getStyleClass().add("candidate-who");
        if (text.candidate().test()) who.getChildren().add(new Pill(testBadge, Tone.TEST).loud());
        Label facts = new Label(text.facts());
        facts.getStyleClass().add("candidate-facts");
        VBox left = new VBox(1, who, facts);
        left.setMinWidth(0);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, new Pill(text.verdict(), CardStyles.tone(text.tone())));
    }
}
