package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The log of the cache.
public record LoggedDecisions(FloorCache cache, Cancel cancel) implements Decisions {

    @Override
    public void walk(Instant from, Instant to, Consumer<Assignment> reader) {
        cache.log().walk(from, to, cancel, reader);
    }

    @Override
    public long count(Instant from, Instant to, Set<String> groupIds) {
        LogFilter filter = LogFilter.ALL.between(from, to).withGroups(groupIds);
        return cache.log().tally(filter, List.of(), cancel).total();
    }

    @Override
    public List<Standing> standing(Collection<String> conversationIds, Instant at) {
        return cache.standing(conversationIds, at, cancel);
    }
}
