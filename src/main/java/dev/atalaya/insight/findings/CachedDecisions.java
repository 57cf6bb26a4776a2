package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import java.time.Instant;
import java.util.function.Consumer;

/// The decisions that are on disk.
public record CachedDecisions(DecisionLog log) implements PastDecisions {

    @Override
    public void since(Instant from, Consumer<Assignment> to) {
        log.walk(from, Instant.MAX, Cancel.NEVER, to);
    }
}
