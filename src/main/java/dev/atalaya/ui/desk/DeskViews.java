package dev.atalaya.ui.desk;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.reassign.DropWords;
import dev.atalaya.ui.reassign.ReassignDrag;
import dev.atalaya.ui.reassign.ReassignOverlay;
import dev.atalaya.ui.reassign.ReassignViewModel;
import dev.atalaya.ui.reassign.SpreadStrip;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// The drag and the overlay of one language; made anew with the views.
final class DeskViews {

    private final ReassignDrag drag;
    private final ReassignOverlay chooser;
    private final SpreadStrip strip;
    private final Pane overlay;
    private final DropMarks marks;
    private final Subscription subscription;

    DeskViews(
            ReassignViewModel model,
            Texts texts,
            DropWords words,
            ReassignOverlay chooser,
            SpreadStrip strip,
            Pane overlay) {
        this.chooser = chooser;
        this.strip = strip;
        this.overlay = overlay;
        drag = new ReassignDrag(model, texts, words, overlay);
        marks = new DropMarks(model);
        overlay.getChildren().add(chooser);
        subscription = model.carriedProperty().subscribe(carried -> marks.refresh());
    }

    ReassignOverlay chooser() {
        return chooser;
    }

    SpreadStrip strip() {
        return strip;
    }

    void source(Node node, Supplier<List<ConversationView>> selection) {
        drag.source(node, selection);
    }

    void zone(ListCell<RosterRow> cell) {
        drag.zone(cell, () -> RosterZones.target(cell.getItem()));
        marks.follow(cell);
    }

    void dispose() {
        subscription.unsubscribe();
        chooser.dispose();
        strip.dispose();
        overlay.getChildren().remove(chooser);
        drag.dispose();
    }
}
