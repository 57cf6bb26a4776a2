package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The log of the cache.
public record LoggedDecisions(FloorCache cache, Cancel cancel) implements Decisions {

    private static final int PAGE = 2_000;

    @Override
    public List<Assignment> between(Instant from, Instant to) {
        LogRange range = cache.log().open(LogFilter.ALL.between(from, to), List.of(), cancel);
        List<Assignment> found = new ArrayList<>(range.size());
        for (int index = 0; index < range.size(); index += PAGE) {
            for (LogRow row : range.rows(index, PAGE, cancel)) found.add(row.decision());
        }
        return found.reversed();
    }

    @Override
    public List<Assignment> standing(Collection<String> conversationIds, Instant at) {
        return cache.standing(conversationIds, at);
    }
}
