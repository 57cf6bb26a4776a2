package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogRow;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A line of the list: empty until its decision has been read. User interface thread only.
public final class LogLine {

    private final LogList list;
    private final int index;
    private final ReadOnlyObjectWrapper<@Nullable LogRow> row = new ReadOnlyObjectWrapper<>();

    LogLine(LogList list, int index) {
        this.list = list;
        this.index = index;
    }

    LogList list() {
        return list;
    }

    /// Its place in the list, 0 being the newest.
    public int index() {
        return index;
    }

    public @Nullable LogRow row() {
        return row.get();
    }

    public ReadOnlyObjectProperty<@Nullable LogRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void fill(LogRow read) {
        row.set(read);
    }
}
