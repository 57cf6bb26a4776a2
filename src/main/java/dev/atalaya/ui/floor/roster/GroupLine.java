package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.control.FitLabel;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Seen;
import java.time.Instant;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A group's header as the roster draws it; in a narrow roster in fewer words.
final class GroupLine extends StackPane {

    private static final double NARROW = 235;

    private final RosterWords words;
    private final Label name = new Label();
    private final Pill assignable = new Pill();
    private final FitLabel hours = new FitLabel(HPos.RIGHT, "small", "muted");
    private final StackPane arrow = new StackPane(Icon.DOWN.node());
    private @Nullable GroupView shown;

    GroupLine(RosterWords words) {
        this.words = words;
        getStyleClass().add("group-line");
        name.getStyleClass().add("strong");
        arrow.getStyleClass().add("group-arrow");
        getChildren()
                .add(new LinePane(7)
                        .lead(name)
                        .fixed(assignable)
                        .space()
                        .tail(hours)
                        .fixed(arrow));
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(_ -> count());
    }

    void show(GroupRow.Face face, Instant now) {
        shown = face.view();
        name.setText(face.view().group().name());
        Seen.when(!face.foreign(), assignable);
        count();
        Seen.when(face.collapsed(), arrow);
        tick(face, now);
    }

    void tick(GroupRow.Face face, Instant now) {
        hours.say(face.foreign() ? List.of(words.notYours()) : words.hoursToFit(face.view(), now));
    }

    private void count() {
        GroupView view = shown;
        if (view == null) return;
        String text = getWidth() < NARROW ? RosterWords.assignableInShort(view) : words.assignable(view);
        assignable.show(text, RosterWords.assignableTone(view));
    }
}
