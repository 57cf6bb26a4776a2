package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.LateJudging;
import dev.atalaya.intake.Intake;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.FloorSync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Writes what was imported into the cache's log, in the turn of all that is written there. Once closed it writes
/// nothing more and says so: nobody waits for a thread that has ended.
final class CacheLogWriter implements Intake.LogWriter, AutoCloseable {

    private final FloorSync sync;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    CacheLogWriter(FloorSync sync) {
        this.sync = sync;
    }

    @Override
    public void put(List<Assignment> decisions) {
        write(cache -> cache.backfill(decisions));
    }

    @Override
    public void forget(List<String> decisionIds) {
        write(cache -> cache.forget(decisionIds));
    }

    @Override
    public void judgeAgain(Stretch range) {
        write(cache -> cache.again(LateJudging.around(range)));
    }

    private void write(Consumer<FloorCache> work) {
        try {
            if (closed.isDone()) closed.join();
            CompletableFuture.anyOf(closed, sync.writeCache(work).toCompletableFuture())
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreException known ? known : e;
        }
    }

    @Override
    public void close() {
        closed.completeExceptionally(
                new StoreException(StoreException.Kind.CLOSED, "the profile was closed meanwhile", null));
    }
}
