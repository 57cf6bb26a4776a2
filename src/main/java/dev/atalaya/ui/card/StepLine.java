package dev.atalaya.ui.card;

import dev.atalaya.texts.DecisionText.StepText;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One step: a round mark, what was asked, and what the facts said.
final class StepLine extends HBox {

    StepLine(StepText step) {
        getStyleClass().add("step-line");
        Label mark = new Label(
                switch (step.mark()) {
                    case YES -> "✓";
                    case NO -> "✕";
                    case NOTE -> "!";
                });
        mark.getStyleClass().addAll("step-mark", "mark-" + step.mark().name().toLowerCase());
        mark.setMinSize(18, 18);
        Text question = new Text(step.question());
        question.getStyleClass().add("step-question");
        Text answer = new Text(step.answer().isEmpty() ? "" : "  " + step.answer());
        answer.getStyleClass().add("step-answer");
        TextFlow flow = new TextFlow(question, answer);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(mark, flow);
    }
}
