package dev.atalaya.ui.settings;

import dev.atalaya.platform.Ability;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.settings.ConnectViewModel.State;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where to connect to: address and token, a test of both, and what the platform can do.
final class ConnectPane extends VBox {

    private final ConnectViewModel model;
    private final Words words;
    private final Label message = new Label();
    private final FlowPane abilities = new FlowPane();
    private final Button test = new Button();
    private final Button connect = new Button();

    /// @param close called when it is done with
    /// @param connected called with whether the token is kept
    ConnectPane(ConnectViewModel model, Words words, Runnable close, Consumer<Boolean> connected, Bag bag) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("dialog", "connect");
        Label title = new Label(words.get("connect.title"));
        title.getStyleClass().add("dialog-title");
        message.setWrapText(true);
        message.getStyleClass().addAll("muted", "tone-text");
        abilities.getStyleClass().add("abilities");
        test.setText(words.get("connect.test"));
        test.setId("connect-test");
        test.getStyleClass().add("plain");
        test.setOnAction(_ -> model.test());
        connect.setText(words.get("connect.connect"));
        connect.setId("connect-connect");
        connect.getStyleClass().add("primary");
        connect.setOnAction(_ -> model.connect(kept -> {
            close.run();
            connected.accept(kept);
        }));
        Button cancel = new Button(words.get("connect.cancel"));
        cancel.getStyleClass().add("plain");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        Button files = new Button(words.get("connect.files"));
        files.setId("connect-files");
        files.getStyleClass().add("plain");
        files.setTooltip(new Tooltip(words.get("files.hint")));
        files.setOnAction(_ -> {
            close.run();
            model.filesOnly();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(files, space, test, cancel, connect);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        title,
                        field("connect.name", new TextField(), model.nameProperty()),
                        field("connect.url", new TextField(), model.urlProperty()),
                        field("connect.token", new PasswordField(), model.tokenProperty()),
                        field("connect.ca", new TextField(), model.caFileProperty()),
                        message,
                        abilities,
                        buttons);
        bag.watch(model.stateProperty(), this::show);
    }

    private VBox field(String key, TextField field, StringProperty value) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("small", "muted");
        field.setId(key.replace('.', '-'));
        field.setText(value.get());
        field.textProperty().subscribe(value::set);
        field.setOnAction(_ -> model.test());
        if (key.equals("connect.url")) field.setPromptText("https://");
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    /// Puts the cursor into the first field that is to be filled in.
    void focusFirst() {
        boolean known = !model.nameProperty().get().isEmpty();
        lookup(known ? "#connect-token" : "#connect-name").requestFocus();
    }

    private void show(State state) {
        connect.setDisable(!(state instanceof State.Known));
        test.setDisable(state instanceof State.Asking);
        abilities.getChildren().clear();
        switch (state) {
            case State.Idle _ -> say(words.get("connect.hint"), Tone.MUTED);
            case State.Asking _ -> say(words.get("connect.asking"), Tone.MUTED);
            case State.Known known -> known(known.who());
            case State.Wrong wrong -> {
                String text = words.get(wrong.key(), wrong.detail());
                say(text, Tone.BAD);
            }
        }
    }

    private void known(Who who) {
        String role = words.get("role." + who.role());
        say(
                words.get(
                        "connect.known",
                        who.name(),
                        role,
                        who.account(),
                        who.zone().getId()),
                Tone.OK);
        for (Ability ability : Ability.values()) {
            boolean can = who.abilities().contains(ability.code());
            String text = (can ? "✓ " : "✗ ") + words.get("ability." + ability);
            abilities.getChildren().add(new Pill(text, can ? Tone.OK : Tone.MUTED));
        }
    }

    private void say(String text, Tone tone) {
        message.setText(text);
        tone.on(message);
    }
}
