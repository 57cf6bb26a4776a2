package dev.atalaya.ui.card;

import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The transcript, read-only: customer left, agents right, the bot in the middle.
final class TranscriptPane extends VBox {

    /// Longer messages are cut here; nobody reads more of one in a side pane.
    private static final int MAX_CHARACTERS = 2_000;

    private final CardWords words;
    private @Nullable List<Message> shown;

    TranscriptPane(CardWords words) {
        this.words = words;
        getStyleClass().add("transcript");
    }

    void show(@Nullable List<Message> messages) {
        if (messages != null && messages.equals(shown)) return;
        shown = messages;
        if (messages == null) {
            getChildren().setAll(muted(words.get("card.transcript.loading")));
        } else if (messages.isEmpty()) {
            getChildren().setAll(muted(words.get("card.transcript.empty")));
        } else {
            getChildren().setAll(messages.stream().map(this::bubble).toList());
        }
    }

    private HBox bubble(Message message) {
        Label text = new Label(shortened(message.text()));
        text.setWrapText(true);
        text.getStyleClass().add("bubble-text");
        String author = switch (message.side()) {
            case CUSTOMER -> words.get("card.transcript.customer");
            case BOT -> words.get("card.transcript.bot");
            case AGENT -> message.authorId() == null ? "" : words.names().agent(message.authorId());
        };
        VBox bubble = new VBox(text, muted(author + " · " + words.times().clock(message.at())));
        bubble.getStyleClass()
                .addAll("bubble", "bubble-" + message.side().name().toLowerCase());
        HBox line = new HBox(bubble);
        line.setAlignment(message.side() == Side.AGENT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return line;
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_CHARACTERS) return text;
        int end = Character.isHighSurrogate(text.charAt(MAX_CHARACTERS - 1)) ? MAX_CHARACTERS - 1 : MAX_CHARACTERS;
        return text.substring(0, end) + "…";
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
