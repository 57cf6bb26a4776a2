package dev.atalaya.ui.floor;

import dev.atalaya.ui.shell.Commands;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// In the place of a floor where there is no platform: says so, and what can be done without one.
final class FilesFloor extends VBox {

    private static final double WIDTH = 560;

    FilesFloor(Commands commands, Words words) {
        setId("files-floor");
        setSpacing(14);
        setAlignment(Pos.CENTER);
        Label title = new Label(words.get("files.floor.title"));
        title.getStyleClass().add("dialog-title");
        Label text = new Label(words.get("files.floor.text"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        FlowPane ways = new FlowPane(8, 8);
        ways.setAlignment(Pos.CENTER_LEFT);
        for (String id : new String[] {"import", "screen-report", "connect"}) {
            if (commands.has(id)) ways.getChildren().add(button(commands.get(id), words));
        }
        VBox middle = new VBox(14, title, text, ways);
        middle.setMaxWidth(WIDTH);
        getChildren().add(middle);
    }

    private static Button button(UiCommand command, Words words) {
        Button button = new Button(words.get("command." + command.id()));
        button.setId("files-" + command.id());
        button.getStyleClass().add(command.id().equals("import") ? "primary" : "plain");
        button.setOnAction(_ -> command.run());
        return button;
    }
}
