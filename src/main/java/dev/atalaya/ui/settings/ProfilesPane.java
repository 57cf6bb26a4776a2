package dev.atalaya.ui.settings;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.PlatformChoice;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The platforms this console knows: use one, forget one, connect to another.
final class ProfilesPane extends VBox {

    private final Connections connections;
    private final Words words;
    private final VBox lines = new VBox();

    ProfilesPane(Connections connections, Words words, Runnable connect) {
        this.connections = connections;
        this.words = words;
        getStyleClass().add("profiles");
        lines.getStyleClass().add("limits");
        Button add = new Button(words.get("command.connect"));
        add.getStyleClass().add("plain");
        add.setId("connect");
        add.setOnAction(_ -> connect.run());
        getChildren().addAll(lines, add);
        fill();
    }

    private void fill() {
        lines.getChildren().clear();
        for (Settings.Profile profile : connections.profiles())
            lines.getChildren().add(line(profile));
    }

    private HBox line(Settings.Profile profile) {
        Label name = new Label(PlatformChoice.label(profile.name(), profile.kind(), words));
        name.getStyleClass().add("medium");
        Label url = new Label(profile.url());
        url.getStyleClass().addAll("small", "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, url, space);
        line.getStyleClass().add("limit");
        line.setAlignment(Pos.CENTER_LEFT);
        if (profile.name().equals(connections.inUse())) {
            line.getChildren().add(new Pill(words.get("settings.in-use"), Tone.OK));
            return line;
        }
        line.getChildren().add(button("settings.use", () -> connections.use(profile.name())));
        if (profile.kind() == Settings.Kind.SUPERVISOR_API) {
            line.getChildren().add(button("settings.forget", () -> {
                connections.remove(profile.name());
                fill();
            }));
        }
        return line;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().setAll("ghost");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
