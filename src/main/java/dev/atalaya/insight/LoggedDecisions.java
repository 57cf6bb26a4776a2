package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// The log of the cache.
public record LoggedDecisions(FloorCache cache, Cancel cancel) implements Decisions {

    @Override
    public void walk(Instant from, Instant to, Consumer<Assignment> reader) {
        cache.log().walk(from, to, cancel, reader);
    }

    @Override
    public List<Assignment> standing(Collection<String> conversationIds, Instant at) {
        return cache.standing(conversationIds, at);
    }
}
