package dev.atalaya.sync;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.BackOff;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches what the files miss, one thing after the other, page after page and without haste. It asks on one loop and
/// writes on the other, the only one that writes the cache.
final class Backfill {

    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    private static final Duration PAUSE = Duration.ofMillis(50);
    /// What nobody waits for rests so many times as long as a page took: a fifth of a core at most, not a whole one.
    private static final int REST = 4;
    /// And once more so long for so many events a second that come live: what happens now goes before what happened.
    private static final double EVENTS_A_REST = 500;
    /// But no longer than this: a page that took long because the machine was asleep or the platform is slow costs
    /// nobody a core.
    static final Duration LONGEST_REST = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    static final Duration AFTER_TROUBLE = Duration.ofSeconds(15);

    private final List<MissingSource> sources;
    private final Loop network;
    private final Loop disk;
    private final Health health;
    private final DoubleSupplier live;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    // Touched on the disk's loop only.
    private boolean busy;
    private Loop.@Nullable Timer timer;
    private @Nullable Rest rest;

    /// Between two pages of what a source has named.
    private record Rest(MissingSource source, Loop.Timer timer, Once next) {}

    /// Its time and somebody in a hurry may both come to have the next page asked for.
    private static final class Once implements Runnable {

        private final Runnable work;
        private final AtomicBoolean begun = new AtomicBoolean();

        Once(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) work.run();
        }
    }

    /// @param sources the first one that names something goes first
    /// @param live how many events a second come, on any thread
    Backfill(
            List<MissingSource> sources,
            Loop network,
            Loop disk,
            Health health,
            DoubleSupplier live,
            RandomGenerator random) {
        this.sources = List.copyOf(sources);
        this.network = network;
        this.disk = disk;
        this.health = health;
        this.live = live;
        this.random = random;
    }

    /// Looks for what is missing soon, and again from time to time.
    void look() {
        disk.execute(() -> {
            if (timer != null) timer.cancel();
            timer = disk.after(AGAIN, this::look);
            sources.forEach(MissingSource::afresh);
            hurry();
            begin();
        });
    }

    /// Somebody may have come to wait for what is fetched without haste.
    private void hurry() {
        Rest resting = rest;
        if (resting == null || !resting.source().hurried()) return;
        resting.timer().cancel();
        network.execute(resting.next());
        rest = null;
    }

    private void begin() {
        if (busy) return;
        write(() -> {
            for (MissingSource source : sources) {
                Missing<?> next = source.next();
                if (next == null) continue;
                busy = true;
                network.execute(() -> fetch(source, next, null));
                return;
            }
        });
    }

    private <P> void fetch(MissingSource source, Missing<P> missing, @Nullable String cursor) {
        if (missing.cancelled()) {
            disk.execute(this::onward);
            return;
        }
        orGiveUp(missing, () -> {
            long begun = network.nanoTime();
            Answer<P> answer = missing.ask(cursor);
            long asking = network.nanoTime() - begun;
            switch (answer) {
                case Answer.Ok<P>(P page, List<String> unreadable) -> {
                    backOff.reset();
                    unreadable.forEach(why -> LOG.warn("left out: {}", why));
                    disk.execute(() -> keep(source, missing, page, asking));
                }
                case Answer.Unreachable<P> away -> {
                    missing.waiting(away.why());
                    network.after(
                            backOff.failed(Duration.ZERO, random.nextDouble(), away.retryAfter()),
                            () -> fetch(source, missing, cursor));
                }
                case Answer.TooOld<P> _ ->
                    disk.execute(() -> orGiveUp(missing, () -> close(source, asking, missing::gone)));
                case Answer.Refused<P> refused -> giveUp(missing, refused.why());
                case Answer.SignedOut<P> out -> giveUp(missing, out.why());
            }
        });
    }

    /// @param asking how long the platform took for the page, in nanoseconds
    private <P> void keep(MissingSource source, Missing<P> missing, P page, long asking) {
        orGiveUp(
                missing,
                () -> write(() -> {
                    long begun = disk.nanoTime();
                    String next = missing.keep(page);
                    health.well(Health.Topic.HISTORY);
                    long took = asking + disk.nanoTime() - begun;
                    if (next == null) close(source, took, missing::done);
                    else rest(source, took, () -> fetch(source, missing, next));
                }));
    }

    private void rest(MissingSource source, long took, Runnable next) {
        Once once = new Once(next);
        rest = new Rest(source, network.after(pause(source, took), once), once);
    }

    private Duration pause(MissingSource source, long took) {
        Duration rest = Duration.ofNanos((long) (took * REST * (1 + live.getAsDouble() / EVENTS_A_REST)));
        if (source.hurried() || rest.compareTo(PAUSE) < 0) return PAUSE;
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    /// @param took how long the last page took, in nanoseconds
    private void close(MissingSource source, long took, Runnable how) {
        write(() -> {
            how.run();
            if (source.hurried()) onward();
            else rest(source, took, () -> disk.execute(this::onward));
        });
    }

    private void onward() {
        busy = false;
        begin();
    }

    private void giveUp(Missing<?> missing, String why) {
        disk.execute(() -> {
            missing.refused(why);
            onward();
        });
    }

    /// A fault of the program's in one piece is no reason not to fetch the others; the loop tells of it.
    private void orGiveUp(Missing<?> missing, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            giveUp(missing, e.toString());
            throw e;
        }
    }

    /// What the disk does not take now is tried again after a while.
    private void write(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            if (health.trouble(Health.Topic.HISTORY, e))
                LOG.warn("what was missing cannot be written: {}", e.getMessage());
            busy = false;
            if (timer != null) timer.cancel();
            timer = disk.after(AFTER_TROUBLE, this::look);
        }
    }
}
