package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A group's header as the roster draws it.
final class GroupLine extends StackPane {

    private final RosterWords words;
    private final Label name = new Label();
    private final Pill assignable = new Pill();
    private final Label hours = new Label();
    private final StackPane arrow = new StackPane(Icon.DOWN.node());

    GroupLine(RosterWords words) {
        this.words = words;
        getStyleClass().add("group-line");
        name.getStyleClass().add("strong");
        hours.getStyleClass().addAll("small", "muted");
        arrow.getStyleClass().add("group-arrow");
        getChildren()
                .add(new LinePane(7)
                        .lead(name)
                        .fixed(assignable)
                        .space()
                        .tail(hours)
                        .fixed(arrow));
    }

    void show(GroupRow.Face face, Instant now) {
        GroupView view = face.view();
        name.setText(view.group().name());
        assignable.show(words.assignable(view), RosterWords.assignableTone(view));
        arrow.setVisible(face.collapsed());
        arrow.setManaged(face.collapsed());
        tick(view, now);
    }

    void tick(GroupView view, Instant now) {
        hours.setText(words.hours(view, now));
    }
}
