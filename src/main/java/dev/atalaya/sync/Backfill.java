package dev.atalaya.sync;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.BackOff;
import dev.atalaya.store.StoreException;
import java.time.Duration;
import java.util.List;
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
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final List<MissingSource> sources;
    private final Loop network;
    private final Loop disk;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    // Touched on the disk's loop only.
    private boolean busy;
    private Loop.@Nullable Timer timer;

    /// @param sources the first one that names something goes first
    Backfill(List<MissingSource> sources, Loop network, Loop disk, RandomGenerator random) {
        this.sources = List.copyOf(sources);
        this.network = network;
        this.disk = disk;
        this.random = random;
    }

    /// Looks for what is missing soon, and again from time to time.
    void look() {
        disk.execute(() -> {
            if (timer != null) timer.cancel();
            timer = disk.after(AGAIN, this::look);
            sources.forEach(MissingSource::afresh);
            begin();
        });
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
        long begun = network.nanoTime();
        if (missing.cancelled()) {
            disk.execute(this::onward);
            return;
        }
        switch (missing.ask(cursor)) {
            case Answer.Ok<P>(P page, List<String> unreadable) -> {
                backOff.reset();
                unreadable.forEach(why -> LOG.warn("left out: {}", why));
                disk.execute(() -> keep(source, missing, page, begun));
            }
            case Answer.Unreachable<P> away -> {
                missing.waiting(away.why());
                network.after(
                        backOff.failed(Duration.ZERO, random.nextDouble(), away.retryAfter()),
                        () -> fetch(source, missing, cursor));
            }
            case Answer.TooOld<P> _ -> disk.execute(() -> close(missing::gone));
            case Answer.Refused<P> refused -> giveUp(missing, refused.why());
            case Answer.SignedOut<P> out -> giveUp(missing, out.why());
        }
    }

    private <P> void keep(MissingSource source, Missing<P> missing, P page, long begun) {
        write(() -> {
            String next = missing.keep(page);
            if (next == null) close(missing::done);
            else network.after(pause(source, begun), () -> fetch(source, missing, next));
        });
    }

    private Duration pause(MissingSource source, long begun) {
        Duration rest = Duration.ofNanos(network.nanoTime() - begun).multipliedBy(REST);
        return source.hurried() || rest.compareTo(PAUSE) < 0 ? PAUSE : rest;
    }

    private void close(Runnable how) {
        write(() -> {
            how.run();
            onward();
        });
    }

    private void onward() {
        busy = false;
        begin();
    }

    private void giveUp(Missing<?> missing, String why) {
        disk.execute(() -> close(() -> missing.refused(why)));
    }

    /// What the disk does not take now is tried again with the next look.
    private void write(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            LOG.warn("what was missing cannot be written: {}", e.getMessage());
            busy = false;
        }
    }
}
