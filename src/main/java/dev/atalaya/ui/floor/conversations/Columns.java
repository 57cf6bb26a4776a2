package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.floor.conversations.ConversationRow.Face;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The table's columns. Each carries its [SortKey] as user data; none sorts by itself.
final class Columns {

    private final Words words;
    private final ConversationWords says;
    private final ObservableValue<Instant> now;

    Columns(Words words, ConversationWords says, ObservableValue<Instant> now) {
        this.words = words;
        this.says = says;
        this.now = now;
    }

    List<TableColumn<ConversationRow, Face>> all() {
        return List.of(
                column(SortKey.CONTACT, () -> Cells.contact(says, now)),
                column(SortKey.WAITING, () -> Cells.age(now, says::waiting, says::waitingTone)),
                column(SortKey.WINDOW, () -> Cells.age(now, says::window, says::windowTone)),
                column(SortKey.ASSIGNED, () -> new AssignedCell(words, now)),
                column(SortKey.WHY, () -> new WhyCell(says, now)),
                column(SortKey.LAST, () -> Cells.lastMessage(now)));
    }

    private TableColumn<ConversationRow, Face> column(SortKey key, Supplier<TableCell<ConversationRow, Face>> cells) {
        TableColumn<ConversationRow, Face> column = new TableColumn<>(words.get("conversations.column." + key));
        column.setId(key.name());
        column.setUserData(key);
        column.setReorderable(false);
        column.setMinWidth(0);
        column.setCellValueFactory(of -> of.getValue().faceProperty());
        column.setCellFactory(_ -> cells.get());
        return column;
    }
}
