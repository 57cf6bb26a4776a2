package dev.atalaya.sync;

import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the cache do what writing has put off, piece by piece between the writes and on their loop.
final class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

    private final FloorCache cache;
    private final Loop loop;

    Tidying(FloorCache cache, Loop loop) {
        this.cache = cache;
        this.loop = loop;
    }

    void start() {
        loop.after(EVERY, this::run);
    }

    private void run() {
        Duration pause = EVERY;
        try {
            if (cache.tidy()) pause = PAUSE;
        } catch (StoreException e) {
            LOG.warn("the log is not packed: {}", e.getMessage());
            pause = AFTER_TROUBLE;
        }
        loop.after(pause, this::run);
    }
}
