package dev.atalaya.ui.settings;

import dev.atalaya.ui.control.Clip;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The other program that is told: where it is, and the secret by which it knows who speaks.
final class WebhookBox extends VBox {

    private final AlertsViewModel model;
    private final Words words;
    private final TextField address = new TextField();
    private final Label problem = new Label();
    private final HBox secret;

    WebhookBox(AlertsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("alerts-webhook");
        Label name = new Label(words.get("alerts.webhook"));
        name.getStyleClass().add("medium");
        address.setId("alerts-webhook");
        address.setPromptText("https://…");
        address.setText(model.wishes().webhook());
        address.setOnAction(_ -> use());
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox line = new HBox(address, button("alerts.webhook.use", "alerts-webhook-use", this::use));
        line.getStyleClass().add("alerts-line");
        problem.getStyleClass().add("alerts-problem");
        problem.setId("alerts-webhook-problem");
        problem.setWrapText(true);
        Label signed = new Label(words.get("alerts.secret"));
        signed.getStyleClass().addAll("small", "muted");
        signed.setWrapText(true);
        signed.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(signed, Priority.ALWAYS);
        Button copy = button(
                "alerts.secret.copy",
                "alerts-secret",
                () -> Clip.put(model.wishes().secret()));
        Button other = button("alerts.secret.new", "alerts-secret-new", model::newSecret);
        secret = new HBox(signed, copy, other);
        secret.getStyleClass().add("alerts-line");
        secret.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, line, problem, secret);
        show("");
    }

    private void use() {
        show(model.post(address.getText(), words.texts()));
        if (problem.getText().isEmpty()) address.setText(model.wishes().webhook());
    }

    private void show(String wrong) {
        problem.setText(wrong);
        Seen.when(!wrong.isEmpty(), problem);
        Seen.when(!model.wishes().secret().isEmpty(), secret);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("plain");
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
