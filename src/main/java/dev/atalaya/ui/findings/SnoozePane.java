package dev.atalaya.ui.findings;

import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for how long a finding is put aside, and why.
final class SnoozePane extends VBox {

    /// @param hours of the platform's clock
    private record Choice(String key, int hours) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("findings.snooze.hour", 1),
            new Choice("findings.snooze.shift", 8),
            new Choice("findings.snooze.day", 24),
            new Choice("findings.snooze.week", 168));

    private Duration time = Duration.ofHours(CHOICES.get(1).hours());

    SnoozePane(String headline, Words words, Runnable close, BiConsumer<Duration, String> snooze) {
        getStyleClass().addAll("dialog", "finding-snooze");
        Label title = new Label(words.get("findings.snooze.title"));
        title.getStyleClass().add("dialog-title");
        Label what = new Label(headline);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        TextField reason = new TextField();
        reason.setId("snooze-reason");
        reason.setPromptText(words.get("findings.snooze.reason"));
        Button cancel = new Button(words.get("findings.cancel"));
        cancel.getStyleClass().add("plain");
        cancel.setOnAction(_ -> close.run());
        Button go = new Button(words.get("findings.snooze"));
        go.setId("snooze-go");
        go.getStyleClass().add("primary");
        go.setDefaultButton(true);
        go.disableProperty().bind(reason.textProperty().map(text -> text.isBlank()));
        go.setOnAction(_ -> snooze.accept(time, reason.getText().strip()));
        HBox buttons = new HBox(cancel, go);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, what, choices(words), reason, buttons);
    }

    private HBox choices(Words words) {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : CHOICES) {
            ToggleButton button = new ToggleButton(words.get(choice.key()));
            button.getStyleClass().add("snooze-choice");
            button.setToggleGroup(group);
            button.setSelected(time.toHours() == choice.hours());
            button.setOnAction(_ -> {
                button.setSelected(true);
                time = Duration.ofHours(choice.hours());
            });
            box.getChildren().add(button);
        }
        return box;
    }
}
