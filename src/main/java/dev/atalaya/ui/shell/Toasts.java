package dev.atalaya.ui.shell;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Messages at the lower edge, in the middle. Good news goes by itself, trouble stays until it is closed. At most a
/// handful at once. The newest stands on top, and nothing goes while the pointer is over them: none moves between aim
/// and press. A pointer that was left there for a minute aims at nothing.
public final class Toasts extends VBox implements Notices {

    private static final Duration STAY = Duration.ofSeconds(6);
    private static final Duration AIMED = Duration.ofMinutes(1);
    private static final int MOST = 5;

    private final UiTimer timer;
    private final List<Node> gone = new ArrayList<>();
    private long moved;
    private boolean waiting;

    public Toasts(UiTimer timer) {
        this.timer = timer;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setId("toasts");
        addEventFilter(MouseEvent.ANY, _ -> moved = timer.nanos());
        hoverProperty().subscribe(_ -> settle());
    }

    @Override
    public void tell(UserMessage message) {
        HBox toast = toast(message);
        int before = before(message.about());
        if (before >= 0) getChildren().set(before, toast);
        else getChildren().addFirst(toast);
        settle();
        if (goes(message))
            timer.after(STAY, () -> {
                gone.add(toast);
                settle();
            });
    }

    /// Takes everything away: what one was told is not the next one's to read.
    public void clear() {
        getChildren().clear();
        gone.clear();
    }

    /// Where an earlier one about the same stands, or -1.
    private int before(String about) {
        if (about.isEmpty()) return -1;
        return getChildren().stream().map(node -> told(node).about()).toList().indexOf(about);
    }

    private static UserMessage told(Node toast) {
        return (UserMessage) toast.getUserData();
    }

    private static boolean goes(UserMessage message) {
        return message.kind() == UserMessage.Kind.DONE || message.kind() == UserMessage.Kind.INFO;
    }

    /// Takes away what is over or too much, but nothing from under the pointer.
    private void settle() {
        if (isHover() && timer.nanos() - moved < AIMED.toNanos()) {
            again();
            return;
        }
        getChildren().removeAll(gone);
        gone.clear();
        while (getChildren().size() > MOST) getChildren().remove(surplus());
    }

    private void again() {
        if (waiting) return;
        waiting = true;
        timer.after(AIMED, () -> {
            waiting = false;
            settle();
        });
    }

    /// The oldest that would go by itself; of trouble the oldest where there is nothing else. Never the newest.
    private Node surplus() {
        List<Node> older = getChildren().subList(1, getChildren().size()).reversed();
        return older.stream().filter(toast -> goes(told(toast))).findFirst().orElseGet(older::getFirst);
    }

    private HBox toast(UserMessage message) {
        HBox toast = new HBox();
        toast.setUserData(message);
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
        return toast;
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
