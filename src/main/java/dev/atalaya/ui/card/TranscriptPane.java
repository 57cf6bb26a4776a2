package dev.atalaya.ui.card;

import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
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

    TranscriptPane() {
        getStyleClass().add("transcript");
    }

    void show(@Nullable List<Message> messages, Texts texts, Times times, Names names) {
        if (messages == null) {
            getChildren().setAll(muted(texts.get("card.transcript.loading")));
        } else if (messages.isEmpty()) {
            getChildren().setAll(muted(texts.get("card.transcript.empty")));
        } else {
            getChildren()
                    .setAll(messages.stream()
                            .map(m -> bubble(m, texts, times, names))
                            .toList());
        }
    }

    private static HBox bubble(Message message, Texts texts, Times times, Names names) {
        Label text = new Label(shortened(message.text()));
        text.setWrapText(true);
        text.getStyleClass().add("bubble-text");
        String author = switch (message.side()) {
            case CUSTOMER -> texts.get("card.transcript.customer");
            case BOT -> texts.get("card.transcript.bot");
            case AGENT -> message.authorId() == null ? "" : names.agent(message.authorId());
        };
        VBox bubble = new VBox(text, muted(author + " · " + times.clock(message.at())));
        bubble.getStyleClass()
                .addAll("bubble", "bubble-" + message.side().name().toLowerCase());
        HBox line = new HBox(bubble);
        line.setAlignment(message.side() == Side.AGENT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return line;
    }

    private static String shortened(String text) {
        return text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…";
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
