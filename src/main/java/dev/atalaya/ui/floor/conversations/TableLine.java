package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A line of the table; dimmed when its conversation has left the list and goes with the next change of places.
final class TableLine extends TableRow<ConversationRow> {

    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

    private final ChangeListener<Face> change = (_, _, face) -> leaving(face.leaving());
    private final WeakChangeListener<Face> weakChange = new WeakChangeListener<>(change);
    private @Nullable ObservableValue<Face> watched;

    @Override
    protected void updateItem(@Nullable ConversationRow row, boolean empty) {
        super.updateItem(row, empty);
        ObservableValue<Face> next = row == null || empty ? null : row.faceProperty();
        if (next != watched) {
            if (watched != null) watched.removeListener(weakChange);
            watched = next;
            if (next != null) next.addListener(weakChange);
        }
        leaving(next != null && next.getValue().leaving());
    }

    private void leaving(boolean on) {
        pseudoClassStateChanged(LEAVING, on);
    }
}
