package dev.atalaya.cli.ask;

import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The rows of a filter, newest first, read page by page.
final class LogRows implements Iterator<LogRow> {

    private static final int PAGE = 500;

    private final DecisionLog log;
    private final LogFilter filter;
    private final long limit;
    private final Cancel cancel;
    private List<LogRow> page;
    private int next;
    private long given;

    /// @param limit 0 for all
    LogRows(DecisionLog log, LogFilter filter, int limit, Cancel cancel) {
        this.log = log;
        this.filter = filter;
        this.limit = limit == 0 ? Long.MAX_VALUE : limit;
        this.cancel = cancel;
        page = log.older(filter, null, PAGE, cancel);
    }

    /// How many were given so far.
    long given() {
        return given;
    }

    @Override
    public boolean hasNext() {
        if (given >= limit) return false;
        if (next == page.size() && page.size() == PAGE) {
            page = log.older(filter, page.getLast().place(), PAGE, cancel);
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public LogRow next() {
        if (!hasNext()) throw new NoSuchElementException();
        given++;
        return page.get(next++);
    }
}
