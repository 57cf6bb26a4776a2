package dev.atalaya.sync;

import dev.atalaya.platform.BackOff;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes into the own file, on its own loop and strictly in order: a write that the disk does not take is said and
/// tried
/// again until it succeeds, and nothing overtakes it. One that fails for another reason would fail for ever: it is
/// reported and left out.
final class OwnWriter {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWriter.class);

    /// @param write throws a [StoreException] when it could not
    /// @param then what may happen now that it is on disk
    private record Job(Runnable write, Runnable then) {}

    private final Loop loop;
    private final Health health;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    // Touched on the loop only.
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private boolean waiting;

    OwnWriter(Loop loop, Health health, RandomGenerator random) {
        this.loop = loop;
        this.health = health;
        this.random = random;
    }

    /// Any thread.
    void write(Runnable write, Runnable then) {
        loop.execute(() -> {
            jobs.add(new Job(write, then));
            if (!waiting) run();
        });
    }

    private void run() {
        waiting = false;
        boolean whole = false;
        try {
            while (!waiting && !jobs.isEmpty()) carryOut(jobs.remove());
            whole = true;
        } finally {
            // The others still wait.
            if (!whole) loop.execute(this::run);
        }
    }

    private void carryOut(Job job) {
        try {
            job.write().run();
        } catch (StoreException e) {
            boolean news = health.trouble(Health.Topic.OWN, e);
            if (news) LOG.warn("the own file cannot be written: {}", e.getMessage());
            jobs.addFirst(job);
            waiting = true;
            loop.after(backOff.failed(Duration.ZERO, random.nextDouble(), null), this::run);
            return;
        }
        backOff.reset();
        health.well(Health.Topic.OWN);
        job.then().run();
    }
}
