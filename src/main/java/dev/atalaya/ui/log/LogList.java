package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// A list of any length of which only the pages looked at are read, and the last few of them kept. Its length never
/// changes. User interface thread only; it never waits.
public final class LogList extends ObservableListBase<LogLine> {

    static final int PAGE = 64;
    static final int KEPT = 24;
    /// More than are ever in sight: who scrolls on no longer wants the ones before.
    private static final int WAITING = 4;

    /// Reads rows in the background.
    @FunctionalInterface
    interface Source {

        /// @param then called on the user interface thread with the rows, or null where they could not be read
        void read(int from, int n, Then then);
    }

    @FunctionalInterface
    interface Then {

        void rows(@Nullable List<LogRow> rows);
    }

    private final int size;
    private final Source source;
    private final Map<Integer, List<LogLine>> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean reading;

    LogList(int size, Source source) {
        this.size = size;
        this.source = source;
    }

    /// A list of rows that are here already.
    static LogList of(List<LogRow> rows) {
        LogList list = new LogList(rows.size(), (_, _, _) -> {});
        for (int from = 0; from < rows.size(); from += PAGE) {
            List<LogLine> page = list.page(from / PAGE);
            for (LogLine line : page) line.fill(rows.get(line.index()));
        }
        return list;
    }

    @Override
    public LogLine get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        int number = index / PAGE;
        List<LogLine> page = pages.get(number);
        if (page == null) {
            page = page(number);
            want(number);
        }
        return page.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    private List<LogLine> page(int number) {
        int from = number * PAGE;
        List<LogLine> page = new ArrayList<>(PAGE);
        for (int i = from; i < Math.min(size, from + PAGE); i++) page.add(new LogLine(this, i));
        pages.put(number, page);
        if (pages.size() > KEPT) pages.remove(pages.keySet().iterator().next());
        return page;
    }

    private void want(int number) {
        wanted.addFirst(number);
        if (wanted.size() > WAITING) pages.remove(wanted.removeLast());
        readNext();
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) return;
        int number = wanted.removeFirst();
        List<LogLine> page = pages.get(number);
        if (page == null) {
            readNext();
            return;
        }
        reading = true;
        source.read(number * PAGE, page.size(), rows -> {
            reading = false;
            if (rows == null) pages.remove(number, page);
            else
                for (int i = 0; i < Math.min(page.size(), rows.size()); i++)
                    page.get(i).fill(rows.get(i));
            readNext();
        });
    }

    /// Answered without reading anything: lines know their list.
    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof LogLine one && one.list() == this ? one.index() : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }
}
