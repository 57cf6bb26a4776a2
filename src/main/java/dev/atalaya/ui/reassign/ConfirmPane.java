package dev.atalaya.ui.reassign;

import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks before a drop that has something to be warned of: what, why, and room for a reason.
final class ConfirmPane extends VBox {

    private final TextField reason = new TextField();

    ConfirmPane(Confirmation asked, Texts texts, DropWords words, ReassignViewModel model) {
        getStyleClass().addAll("modal", "confirm-pane");
        Label title = new Label(texts.get(
                asked.carried().size() == 1 ? "confirm.title.one" : "confirm.title.many",
                asked.carried().size(),
                asked.target().label()));
        title.getStyleClass().add("modal-title");
        title.setWrapText(true);
        getChildren().add(title);
        for (String line : words.all(asked.verdict())) say("!", DropWords.tone(asked.verdict()), line);
        String moves = words.moves(asked.carried(), asked.target());
        if (!moves.isEmpty()) say("→", Tone.ACCENT, moves);
        Label label = new Label(texts.get("confirm.reason"));
        label.setLabelFor(reason);
        reason.setId("confirm-reason");
        Button yes = new Button(texts.get("confirm.yes"));
        yes.getStyleClass().add("primary");
        yes.setId("confirm-yes");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> model.confirm(reason.getText()));
        Button no = new Button(texts.get("confirm.no"));
        no.getStyleClass().add("plain");
        no.setId("confirm-no");
        no.setCancelButton(true);
        no.setOnAction(event -> model.decline());
        HBox buttons = new HBox(8, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new VBox(4, label, reason), buttons);
    }

    private void say(String mark, Tone tone, String line) {
        Label text = new Label(line);
        text.setWrapText(true);
        HBox row = new HBox(8, new Pill(mark, tone), text);
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }

    void begin() {
        reason.requestFocus();
    }
}
