package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.control.LazyTip;
import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the conversations' table: nodes made once, values put in as they change.
abstract class FaceCell extends TableCell<ConversationRow, Face> {

    private final ObservableValue<Instant> now;
    private final ChangeListener<Instant> tick = (_, _, at) -> ticked(at);
    private @Nullable Node content;

    FaceCell(ObservableValue<Instant> now) {
        this.now = now;
        getStyleClass().add("face-cell");
    }

    /// Lets [#tick] be called once a second while something is shown.
    final void ticking() {
        now.addListener(new WeakChangeListener<>(tick));
    }

    /// Shows this node instead of text.
    final void content(Node node) {
        content = node;
    }

    /// Says all of it while the pointer rests there; the words are made only then.
    final void tip(Function<Face, String> says) {
        LazyTip.on(this, () -> {
            Face face = getItem();
            return face == null || isEmpty() ? null : says.apply(face);
        });
    }

    final Instant now() {
        return now.getValue();
    }

    abstract void show(Face face);

    void tick(Face face, Instant at) {}

    private void ticked(Instant at) {
        Face face = getItem();
        if (face != null && !isEmpty()) tick(face, at);
    }

    @Override
    protected void updateItem(@Nullable Face face, boolean empty) {
        super.updateItem(face, empty);
        if (empty || face == null) {
            setText(null);
            setGraphic(null);
        } else {
            if (content != null && getGraphic() == null) setGraphic(content);
            show(face);
        }
    }
}
