package dev.atalaya.sync;

import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backs the own file up once a day, well after the start, forgets commands that ended long ago, and tells its size. On
/// a loop of its own: a backup reads the whole file.
final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final OwnStore own;
    private final Loop loop;
    private final Health health;

    Housekeeping(OwnStore own, Loop loop, Health health) {
        this.own = own;
        this.loop = loop;
        this.health = health;
    }

    void start() {
        loop.after(FIRST, this::run);
    }

    private void run() {
        boolean well = attempt(Health.Topic.BACKUP, () -> {
            if (own.backupDaily()) LOG.info("the own file was backed up");
        });
        well &= attempt(Health.Topic.OWN, () -> {
            own.tidy();
            health.own(own.bytes());
        });
        loop.after(well ? EVERY : AFTER_TROUBLE, this::run);
    }

    private boolean attempt(Health.Topic topic, Runnable work) {
        try {
            work.run();
            health.well(topic);
            return true;
        } catch (StoreException e) {
            if (health.trouble(topic, e)) LOG.warn("{}: {}", topic, e.getMessage());
            return false;
        }
    }
}
