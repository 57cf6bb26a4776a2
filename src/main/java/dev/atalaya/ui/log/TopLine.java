package dev.atalaya.ui.log;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Which line stands first in a table.
final class TopLine {

    private final TableView<LogLine> table;
    private @Nullable VirtualFlow<?> flow;
    private Runnable scrolled = () -> {};

    TopLine(TableView<LogLine> table) {
        this.table = table;
        table.skinProperty().subscribe(_ -> find());
    }

    /// Called whenever the table has scrolled.
    void onScroll(Runnable action) {
        scrolled = action;
    }

    private void find() {
        for (Node node : table.lookupAll(".virtual-flow")) {
            if (node instanceof VirtualFlow<?> found) {
                flow = found;
                found.positionProperty().subscribe(_ -> scrolled.run());
            }
        }
    }

    @Nullable
    LogLine first() {
        if (flow == null || table.getItems() == null) return null;
        var cell = flow.getFirstVisibleCell();
        if (cell == null
                || cell.getIndex() < 0
                || cell.getIndex() >= table.getItems().size()) return null;
        return table.getItems().get(cell.getIndex());
    }
}
