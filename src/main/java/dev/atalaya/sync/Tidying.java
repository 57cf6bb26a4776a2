package dev.atalaya.sync;

import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the cache do what writing has put off, piece by piece between the writes and on their loop.
final class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private static final Duration PAUSE = Duration.ofMillis(100);
    static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final FloorCache cache;
    private final Loop loop;
    private final Consumer<StoreException> damaged;

    /// @param damaged hears on the loop of damage that whoever met it can do nothing about
    Tidying(FloorCache cache, Loop loop, Consumer<StoreException> damaged) {
        this.cache = cache;
        this.loop = loop;
        this.damaged = damaged;
    }

    void start() {
        loop.after(EVERY, this::run);
    }

    private void run() {
        Duration pause = EVERY;
        try {
            if (cache.tidy()) pause = PAUSE;
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) damaged.accept(e);
            else LOG.warn("the log is not packed: {}", e.getMessage());
            pause = AFTER_TROUBLE;
        }
        loop.after(pause, this::run);
    }
}
