package dev.atalaya.sync;

import dev.atalaya.platform.BackOff;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.StoreException;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what the platform told us into the cache, in batches, on its own loop. Decisions wait a second at most: the
/// log is read while it grows. Of the floor only the last values matter, so where much changes they are written in
/// rounds of a minute, some each second, as all of them at once would be felt: a value may wait for its turn until the
/// end of the next round. The position, written at the end of a round, is then what was reached when that round began,
/// up to two minutes ago; what is in the file ahead of it comes again after a crash.
/// The live view never waits for it: what a slow disk cannot take is dropped, the whole floor is written later instead,
/// and the cache notes the gap in its log. What fails is said and tried again.
final class CacheWriter implements FloorJournal {

    private static final Logger LOG = LoggerFactory.getLogger(CacheWriter.class);

    static final Duration LONGEST = Duration.ofSeconds(1);
    static final int FULL_BATCH = 40_000;
    static final int MOST_WAITING = 80_000;
    private static final Duration HEALTH_EVERY = Duration.ofSeconds(5);

    private final FloorCache cache;
    private final Reducer reducer;
    private final Loop loop;
    private final Health health;
    private final RandomGenerator random;
    private final Runnable recovered;
    private final Runnable rewritten;
    private final BackOff backOff = new BackOff();
    private long healthNanos = Long.MIN_VALUE;

    // Guarded by this.
    private final Unwritten waiting = new Unwritten();
    private @Nullable FloorSnapshot whole;
    private boolean lost;
    private boolean asked;
    private boolean timed;

    /// @param recovered runs on the loop when the cache can be written again: it may have been built anew
    /// @param rewritten runs on the loop when a whole floor was written: the log may have been emptied for it
    CacheWriter(
            FloorCache cache,
            Reducer reducer,
            Loop loop,
            Health health,
            RandomGenerator random,
            Runnable recovered,
            Runnable rewritten) {
        this.cache = cache;
        this.reducer = reducer;
        this.loop = loop;
        this.health = health;
        this.random = random;
        this.recovered = recovered;
        this.rewritten = rewritten;
    }

    /// Who was signed in the last time, or null where that is not known. Blocks.
    @Nullable
    Me lastKnown() {
        try {
            return cache.me().orElse(null);
        } catch (StoreException e) {
            trouble(e);
            return null;
        }
    }

    /// The floor of the last time, or null where there is none or it cannot be read. Blocks.
    @Nullable
    FloorSnapshot load() {
        try {
            FloorSnapshot floor = cache.load().orElse(null);
            tellHealth();
            return floor;
        } catch (StoreException e) {
            trouble(e);
            return null;
        }
    }

    @Override
    public synchronized void replaced(FloorSnapshot floor) {
        whole = floor;
        waiting.clear();
        lost = false;
        wake(Duration.ZERO);
    }

    @Override
    public synchronized void changed(CacheBatch batch) {
        if (lost) return;
        waiting.add(batch);
        if (waiting.size() > MOST_WAITING) {
            LOG.warn("the disk is too slow: {} changes are dropped", waiting.size());
            lose();
        }
        // A position alone is written with what comes next: the events since are few.
        if (lost || waiting.size() > 0) wake(waiting.size() >= FULL_BATCH ? Duration.ZERO : LONGEST);
    }

    /// From now on only the whole floor can bring the cache up to date.
    private synchronized void lose() {
        lost = true;
        whole = null;
        waiting.clear();
    }

    private synchronized void wake(Duration delay) {
        if (delay.isZero() && !asked) {
            asked = true;
            loop.execute(this::flush);
        } else if (!delay.isZero() && !timed) {
            timed = true;
            loop.after(delay, this::timeIsUp);
        }
    }

    private void timeIsUp() {
        synchronized (this) {
            timed = false;
        }
        write(waiting::takePiece);
        // What is left of it.
        synchronized (this) {
            if (waiting.size() > 0) wake(LONGEST);
        }
    }

    /// Writes what waits. Only on the loop, or once it is closed.
    void flush() {
        write(waiting::takeAll);
    }

    private void write(Supplier<@Nullable CacheBatch> what) {
        try {
            FloorSnapshot floor = takeWhole();
            if (floor != null) {
                cache.replaceAll(floor);
                rewritten.run();
            }
            CacheBatch batch = takeBatch(what);
            if (batch != null) cache.write(batch);
            if (floor != null || batch != null) written();
            if (isLost()) catchUp();
        } catch (StoreException e) {
            failed(e);
        }
    }

    /// Where nothing happens that is to be written, somebody else meets the damage first. Only on the loop.
    void damaged(StoreException e) {
        failed(e);
    }

    private void failed(StoreException e) {
        lose();
        trouble(e);
        wake(backOff.failed(Duration.ZERO, random.nextDouble(), null));
    }

    private void written() {
        backOff.reset();
        if (health.well(Health.Topic.CACHE)) recovered.run();
        tellHealth();
    }

    /// Not before there is room: a damaged file would be built anew in vain, again and again.
    private void catchUp() {
        if (health.diskTakesWrites()) reducer.whole(this::caughtUp);
        else wake(DiskWatch.EVERY);
    }

    /// Hears of the whole floor, on the reducer's thread.
    private synchronized void caughtUp(FloorSnapshot floor) {
        if (lost) replaced(floor);
    }

    private synchronized boolean isLost() {
        return lost;
    }

    private @Nullable synchronized FloorSnapshot takeWhole() {
        asked = false;
        FloorSnapshot floor = whole;
        whole = null;
        if (floor != null) waiting.reached(floor);
        return floor;
    }

    /// Nothing while a newer floor waits: what came since belongs on top of that one.
    private @Nullable synchronized CacheBatch takeBatch(Supplier<@Nullable CacheBatch> what) {
        return whole == null ? what.get() : null;
    }

    private void trouble(StoreException e) {
        boolean news = health.trouble(Health.Topic.CACHE, e);
        if (news) LOG.warn("the cache cannot be used: {}", e.getMessage());
    }

    private void tellHealth() {
        long now = loop.nanoTime();
        if (healthNanos != Long.MIN_VALUE && now - healthNanos < HEALTH_EVERY.toNanos()) return;
        healthNanos = now;
        health.cache(cache.count(), cache.bytes());
    }
}
