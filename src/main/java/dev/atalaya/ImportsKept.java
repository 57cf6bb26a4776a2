package dev.atalaya;

import dev.atalaya.intake.Intake;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Threads;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open profile's imports: made once, and kept in step with what the platform tells, on a loop of its own.
final class ImportsKept implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsKept.class);

    private final FloorSync sync;
    private final @Nullable FloorCache cache;
    private final Loop loop;
    private final CacheLogWriter writer;
    private final @Nullable Intake intake;

    ImportsKept(ProfileFiles files, FloorSync sync, Threads threads) {
        this.sync = sync;
        cache = files.cache();
        loop = threads.loop("intake");
        writer = new CacheLogWriter(sync);
        intake = intake(files.own(), sync.history());
    }

    private @Nullable Intake intake(@Nullable OwnStore own, @Nullable HistoryService history) {
        if (own == null || cache == null || history == null) return null;
        return new Intake(
                own.imports(),
                new KnownFloor(cache),
                sync::importer,
                history.past(),
                cache.log(),
                writer,
                Clock.systemUTC());
    }

    /// Imports report files; null where there are no files.
    @Nullable
    Intake intake() {
        return intake;
    }

    void start() {
        Intake ours = intake;
        if (ours == null) return;
        loop.execute(() -> attempt(ours::restore));
        sync.whenRewritten(() -> loop.execute(() -> attempt(ours::restore)));
        sync.whenTold(range -> loop.execute(() -> attempt(() -> ours.settle(range))));
    }

    /// The own file was exchanged, or is about to be. Blocks.
    void exchanged() {
        Intake ours = intake;
        if (ours != null) attempt(ours::exchanged);
    }

    /// Before the own file is exchanged: the cache's log must have nothing that the other one does not know of. Nothing
    /// can be imported any more. Blocks.
    void leaveLog() {
        exchanged();
        writer.close();
        if (cache == null) return;
        FloorCache file = cache;
        attempt(() -> {
            CacheLogWriter last = new CacheLogWriter(sync);
            // What was on its way into the log is there after this.
            last.put(List.of());
            Intake.clear(file.log(), last);
        });
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            LOG.warn("the log is not in step with what was imported: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        writer.close();
        loop.close();
    }
}
