package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.BackOff;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Gap;
import dev.atalaya.store.StoreException;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches the decisions that the cache has missed, the newest stretch first, page after page and without haste. It
/// asks
/// on one loop and writes on the other, the only one that writes the cache.
final class Backfill {

    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    /// A decision of the gap's last moment counts too.
    private static final Duration EDGE = Duration.ofSeconds(1);

    private final ChatPlatform platform;
    private final FloorCache cache;
    private final Loop network;
    private final Loop disk;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    // Touched on the disk's loop only.
    private boolean busy;
    private Loop.@Nullable Timer timer;

    Backfill(ChatPlatform platform, FloorCache cache, Loop network, Loop disk, RandomGenerator random) {
        this.platform = platform;
        this.cache = cache;
        this.network = network;
        this.disk = disk;
        this.random = random;
    }

    /// Looks for gaps soon, and again from time to time.
    void look() {
        disk.execute(() -> {
            if (timer != null) timer.cancel();
            timer = disk.after(AGAIN, this::look);
            begin();
        });
    }

    private void begin() {
        if (busy) return;
        write(() -> {
            List<Gap> gaps = cache.gaps();
            if (gaps.isEmpty()) return;
            busy = true;
            Gap newest = gaps.getLast();
            network.execute(() -> fetch(newest, null));
        });
    }

    private void fetch(Gap gap, @Nullable String cursor) {
        switch (platform.assignments(gap.from(), gap.to().plus(EDGE), cursor)) {
            case Answer.Ok<Page<Assignment>>(Page<Assignment> page, List<String> unreadable) -> {
                backOff.reset();
                unreadable.forEach(why -> LOG.warn("left out of the log: {}", why));
                disk.execute(() -> keep(gap, page));
            }
            case Answer.Unreachable<Page<Assignment>> gone ->
                network.after(
                        backOff.failed(Duration.ZERO, random.nextDouble(), gone.retryAfter()),
                        () -> fetch(gap, cursor));
            case Answer.TooOld<Page<Assignment>> _ -> disk.execute(() -> close(gap));
            case Answer.Refused<Page<Assignment>> refused -> giveUp(refused.why());
            case Answer.SignedOut<Page<Assignment>> out -> giveUp(out.why());
        }
    }

    private void keep(Gap gap, Page<Assignment> page) {
        write(() -> {
            cache.backfill(page.items().stream().map(Stamped::value).toList());
            String next = page.cursor();
            if (next == null) close(gap);
            else network.after(PAUSE, () -> fetch(gap, next));
        });
    }

    private void close(Gap gap) {
        write(() -> {
            cache.filled(gap);
            busy = false;
            begin();
        });
    }

    private void giveUp(String why) {
        LOG.warn("the missing decisions cannot be fetched: {}", why);
        disk.execute(() -> busy = false);
    }

    /// What the disk does not take now is tried again with the next look.
    private void write(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            LOG.warn("the missing decisions cannot be written: {}", e.getMessage());
            busy = false;
        }
    }
}
