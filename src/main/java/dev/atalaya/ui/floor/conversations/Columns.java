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
                column(SortKey.CONTACT, 206, 110, () -> Cells.contact(says, now)),
                column(SortKey.WAITING, 74, 64, () -> Cells.age(now, says::waiting, says::waitingTone)),
                column(SortKey.WINDOW, 64, 56, () -> Cells.age(now, says::window, says::windowTone)),
                column(SortKey.ASSIGNED, 150, 100, () -> new AssignedCell(words, now)),
                column(SortKey.WHY, 140, 80, () -> new WhyCell(says, now)),
                column(SortKey.LAST, 220, 60, () -> Cells.lastMessage(now)));
    }

    private TableColumn<ConversationRow, Face> column(
            SortKey key, double width, double least, Supplier<TableCell<ConversationRow, Face>> cells) {
        TableColumn<ConversationRow, Face> column = new TableColumn<>(words.get("conversations.column." + key));
        column.setId(key.name());
        column.setUserData(key);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(of -> of.getValue().faceProperty());
        column.setCellFactory(_ -> cells.get());
        return column;
    }
}
