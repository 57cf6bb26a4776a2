package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import dev.atalaya.ui.live.AgentMark;
import dev.atalaya.ui.live.Presence;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Who has it, whether he can work on it, and what we have asked for meanwhile.
final class AssignedCell extends FaceCell {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Words words;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Pill test = new Pill().loud();
    private final Pill pending = new Pill();

    AssignedCell(Words words, ObservableValue<Instant> now) {
        super(now);
        this.words = words;
        dot.getStyleClass().add("dot");
        name.getStyleClass().add("assignee");
        tip(this::details);
        content(new LinePane(5).fixed(dot).lead(name).fixed(test).tail(pending));
    }

    @Override
    void show(Face face) {
        AgentMark mark = face.assignee();
        name.setText(mark == null ? words.get("conversations.held") : mark.name());
        name.pseudoClassStateChanged(HELD, mark == null);
        boolean certain = mark != null && mark.test().certain();
        String flag = mark == null ? "" : flag(mark);
        test.show(flag, certain ? Tone.TEST : Tone.MUTED);
        Seen.when(!flag.isEmpty(), test);
        Seen.when(mark != null && !certain, dot);
        if (mark != null) tone(mark.presence()).on(dot);
        OutboxItem asked = face.view().pending();
        Seen.when(asked != null, pending);
        pending.show(stage(asked), Tone.ACCENT);
    }

    private String details(Face face) {
        AgentMark mark = face.assignee();
        String text = name.getText();
        if (mark != null && !flag(mark).isEmpty()) text += " · " + flag(mark);
        if (mark != null) text += " · " + words.get("presence." + mark.presence());
        OutboxItem asked = face.view().pending();
        return asked == null ? text : text + "\n" + stage(asked);
    }

    private String flag(AgentMark mark) {
        return switch (mark.test()) {
            case NONE -> "";
            case PLATFORM, SUPERVISOR -> words.get("test.badge");
            case NAME_RULE -> words.get("test.suspected");
        };
    }

    private String stage(@Nullable OutboxItem asked) {
        return asked == null ? "" : words.get("stage." + asked.stage());
    }

    private static Tone tone(Presence presence) {
        return switch (presence) {
            case ELIGIBLE -> Tone.OK;
            case PAUSED -> Tone.WARN;
            case OFFLINE, DEACTIVATED -> Tone.MUTED;
        };
    }
}
