package dev.atalaya.ui.log;

import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// All rows of a range, read by the hundred. Blocks.
final class RangeRows implements Iterator<LogRow> {

    private static final int AT_ONCE = 500;

    private final LogRange range;
    private final Cancel cancel;
    private List<LogRow> rows = List.of();
    private int first;
    private int at;

    RangeRows(LogRange range, Cancel cancel) {
        this.range = range;
        this.cancel = cancel;
    }

    @Override
    public boolean hasNext() {
        if (at < rows.size()) return true;
        int next = first + rows.size();
        if (next >= range.size()) return false;
        rows = range.rows(next, Math.min(AT_ONCE, range.size() - next), cancel);
        first = next;
        at = 0;
        return !rows.isEmpty();
    }

    @Override
    public LogRow next() {
        if (!hasNext()) throw new NoSuchElementException();
        return rows.get(at++);
    }
}
