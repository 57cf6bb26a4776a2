package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The decisions that are on disk, page by page so that few of them are in memory at once.
public record CachedDecisions(DecisionLog log) implements PastDecisions {

    private static final int PAGE = 1_000;

    @Override
    public void since(Instant from, Consumer<Assignment> to) {
        LogFilter filter = LogFilter.ALL.between(from, null);
        Place place = null;
        List<LogRow> page;
        do {
            page = log.older(filter, place, PAGE, Cancel.NEVER);
            for (LogRow row : page) to.accept(row.decision());
            if (!page.isEmpty()) place = page.getLast().place();
        } while (page.size() == PAGE);
    }
}
