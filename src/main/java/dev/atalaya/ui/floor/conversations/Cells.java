package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Conversation;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import java.time.Instant;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The plain cells; those with a shape of their own are [AssignedCell] and [WhyCell].
final class Cells {

    private Cells() {}

    /// `Carlos Peña · WhatsApp`; the channel gives way first.
    static FaceCell contact(ConversationWords words, ObservableValue<Instant> now) {
        Label name = new Label();
        name.getStyleClass().addAll("medium", "contact");
        Label channel = new Label();
        channel.getStyleClass().add("faint");
        channel.setMinWidth(Region.USE_PREF_SIZE);
        LinePane line = new LinePane(0).lead(name).tail(channel);
        FaceCell cell = new FaceCell(now) {
            @Override
            void show(Face face) {
                Conversation conversation = face.view().conversation();
                name.setText(conversation.contactName());
                channel.setText(" · " + words.channel(conversation));
            }
        };
        cell.tip(face -> words.contact(face.view().conversation()));
        cell.content(line);
        return cell;
    }

    /// Something that changes with time: the wait, the window.
    static FaceCell age(
            ObservableValue<Instant> now,
            BiFunction<Conversation, Instant, String> text,
            BiFunction<Conversation, Instant, Tone> tone) {
        FaceCell cell = new FaceCell(now) {
            @Override
            void show(Face face) {
                tick(face, now());
            }

            @Override
            void tick(Face face, Instant at) {
                Conversation conversation = face.view().conversation();
                setText(text.apply(conversation, at));
                tone.apply(conversation, at).on(this);
            }
        };
        cell.getStyleClass().addAll("age-cell", "tone-text");
        cell.ticking();
        return cell;
    }

    static FaceCell lastMessage(ObservableValue<Instant> now) {
        FaceCell cell = new FaceCell(now) {
            @Override
            void show(Face face) {
                setText(face.view().conversation().lastMessage());
            }
        };
        cell.tip(face -> face.view().conversation().lastMessage());
        cell.getStyleClass().add("message-cell");
        return cell;
    }
}
