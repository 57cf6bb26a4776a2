package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.intake.Intake;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.FloorSync;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Writes what was imported into the cache's log, in the turn of all that is written there.
record CacheLogWriter(FloorSync sync) implements Intake.LogWriter {

    @Override
    public void put(List<Assignment> decisions) {
        write(cache -> cache.backfill(decisions));
    }

    @Override
    public void forget(List<String> decisionIds) {
        write(cache -> cache.forget(decisionIds));
    }

    private void write(Consumer<FloorCache> work) {
        try {
            sync.writeCache(work).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreException known ? known : e;
        }
    }
}
