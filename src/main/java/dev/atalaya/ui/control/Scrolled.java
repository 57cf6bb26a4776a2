package dev.atalaya.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/// How far a list or a table is scrolled.
public final class Scrolled {

    private Scrolled() {}

    /// Whether a line is in sight as a whole; false while nothing is drawn.
    public static boolean shows(Control list, int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return false;
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && index < last.getIndex();
    }

    /// The index of the first line in sight; 0 while nothing is drawn.
    public static int top(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }
}
