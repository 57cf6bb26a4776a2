package dev.atalaya.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/// How far a list or a table is scrolled.
public final class Scrolled {

    private Scrolled() {}

    /// The index of the first line in sight; 0 while nothing is drawn.
    public static int top(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }
}
