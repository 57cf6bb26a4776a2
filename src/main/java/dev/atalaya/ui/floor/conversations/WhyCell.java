package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// By which rule it came to where it is and, where somebody should look, why; then and now in the tooltip.
final class WhyCell extends FaceCell {

    private final ConversationWords words;
    private final Pill rule = new Pill();
    private final Label reason = new Label();

    WhyCell(ConversationWords words, ObservableValue<Instant> now) {
        super(now);
        this.words = words;
        reason.getStyleClass().addAll("small", "muted", "reason");
        // Half a word tells nothing, and the tooltip has it all.
        reason.setMinWidth(USE_PREF_SIZE);
        content(new LinePane(7).lead(rule).tail(reason));
        tip(face -> words.details(face.view(), face.assignee(), now.getValue()));
    }

    @Override
    void show(Face face) {
        var given = face.view().conversation().given();
        rule.show(words.why(given), ConversationWords.whyTone(given));
        rule.setVisible(given != null);
        rule.setManaged(given != null);
        reason.setText(words.attention(face.view().attention()));
    }
}
