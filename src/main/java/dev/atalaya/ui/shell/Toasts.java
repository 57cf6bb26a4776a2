package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Messages at the lower edge, in the middle. Good news goes by itself, trouble stays until it is closed. At most a
/// handful at once.
public final class Toasts extends VBox implements Notices {

    private static final Duration STAY = Duration.ofSeconds(6);
    private static final int MOST = 5;

    private final UiTimer timer;

    public Toasts(UiTimer timer) {
        this.timer = timer;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setId("toasts");
    }

    @Override
    public void tell(UserMessage message) {
        String about = message.about();
        if (!about.isEmpty()) getChildren().removeIf(told -> about.equals(told.getUserData()));
        HBox toast = new HBox();
        toast.setUserData(about);
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxWidth(USE_PREF_SIZE);
        tone(message.kind()).on(toast);
        Label text = new Label(message.text(), icon(message.kind()).node());
        text.setWrapText(true);
        text.setMaxWidth(420);
        HBox.setHgrow(text, Priority.ALWAYS);
        toast.getChildren().add(text);
        message.action().ifPresent(action -> toast.getChildren().add(button(action, toast)));
        toast.getChildren().add(close(toast));
        if (getChildren().size() == MOST) getChildren().removeFirst();
        getChildren().add(toast);
        boolean goes = message.kind() == UserMessage.Kind.DONE || message.kind() == UserMessage.Kind.INFO;
        if (goes) timer.after(STAY, () -> getChildren().remove(toast));
    }

    private Button button(UserMessage.Action action, HBox toast) {
        Button button = new Button(action.label());
        button.getStyleClass().setAll("link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(toast);
            action.run().run();
        });
        return button;
    }

    private Button close(HBox toast) {
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().setAll("ghost");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> getChildren().remove(toast));
        return close;
    }

    private static Tone tone(UserMessage.Kind kind) {
        return switch (kind) {
            case DONE -> Tone.OK;
            case INFO -> Tone.ACCENT;
            case WARNING -> Tone.WARN;
            case ERROR -> Tone.BAD;
        };
    }

    private static Icon icon(UserMessage.Kind kind) {
        return switch (kind) {
            case DONE -> Icon.DONE;
            case INFO -> Icon.INFO;
            case WARNING, ERROR -> Icon.WARNING;
        };
    }
}
