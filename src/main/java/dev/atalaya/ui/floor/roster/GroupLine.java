package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Pill;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A group's header as the roster draws it.
final class GroupLine extends HBox {

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final RosterWords words;
    private final Label name = new Label();
    private final Pill assignable = new Pill();
    private final Label hours = new Label();

    GroupLine(RosterWords words) {
        this.words = words;
        getStyleClass().add("group-line");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        hours.getStyleClass().addAll("small", "muted");
        hours.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(hours, Priority.ALWAYS);
        StackPane arrow = new StackPane(Icon.DOWN.node());
        arrow.getStyleClass().add("group-arrow");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, assignable, space, hours, arrow);
    }

    void show(GroupRow.Face face, Instant now) {
        GroupView view = face.view();
        name.setText(view.group().name());
        assignable.show(words.assignable(view), RosterWords.assignableTone(view));
        pseudoClassStateChanged(COLLAPSED, face.collapsed());
        tick(view, now);
    }

    void tick(GroupView view, Instant now) {
        hours.setText(words.hours(view, now));
    }
}
