package dev.atalaya.ui.shell;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says across the window that this team is made up, and the ways to one's own: a platform, or report files only.
final class WelcomeStrip extends HBox {

    WelcomeStrip(Shell shell, Words words, Bag bag) {
        getStyleClass().addAll("welcome-strip", "line-bottom");
        setAlignment(Pos.CENTER_LEFT);
        setId("welcome");
        Tone.ACCENT.on(this);
        Label text = new Label(words.get("welcome.text"), Icon.INFO.node());
        text.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = button(
                "welcome-close", "", () -> shell.model().welcomeProperty().set(false));
        close.setGraphic(Icon.CLOSE.node());
        close.setAccessibleText(words.get("welcome.close"));
        getChildren().add(text);
        if (shell.commands().has("connect")) {
            UiCommand connect = shell.commands().get("connect");
            getChildren().add(button("welcome-connect", words.get("welcome.connect"), connect::run));
        }
        for (PlatformChoice choice : shell.platforms().get()) {
            if (choice.kind() == Settings.Kind.FILES) {
                getChildren().add(button("welcome-files", words.get("welcome.files"), choice.use()));
            }
        }
        getChildren().addAll(space, close);
        bag.watch(shell.model().welcomeProperty(), on -> Seen.when(on, this));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        if (text.isEmpty()) button.getStyleClass().setAll("ghost");
        else button.getStyleClass().add("plain");
        button.setMinWidth(USE_PREF_SIZE);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
