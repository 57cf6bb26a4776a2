package dev.atalaya.ui.desk;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.reassign.DropTarget;
import dev.atalaya.ui.reassign.ReassignDrag;
import dev.atalaya.ui.reassign.ReassignViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;

/// Shows on every line of the roster, while something is carried, what letting go there would mean.
final class DropMarks {

    private final ReassignViewModel model;
    private final List<ListCell<RosterRow>> cells = new ArrayList<>();

    DropMarks(ReassignViewModel model) {
        this.model = model;
    }

    void follow(ListCell<RosterRow> cell) {
        cells.add(cell);
        cell.itemProperty().addListener((property, before, row) -> mark(cell));
    }

    void refresh() {
        cells.forEach(this::mark);
    }

    private void mark(ListCell<RosterRow> cell) {
        DropTarget target = model.dragging() ? RosterZones.target(cell.getItem()) : null;
        DropVerdict verdict = target == null ? null : model.verdict(target);
        ReassignDrag.mark(cell, verdict);
    }
}
