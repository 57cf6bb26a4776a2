package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks things up on a pool of threads: in the cache, then at the platform. Thread-safe.
final class LookupService implements Lookup {

    private static final Logger LOG = LoggerFactory.getLogger(LookupService.class);

    private final ChatPlatform platform;
    private final @Nullable FloorCache cache;
    private final Executor pool;
    private final Threads threads;

    /// @param cache null when there are no files
    LookupService(ChatPlatform platform, @Nullable FloorCache cache, Executor pool, Threads threads) {
        this.platform = platform;
        this.cache = cache;
        this.pool = pool;
        this.threads = threads;
    }

    @Override
    public CompletableFuture<Answer<Assignment>> decision(String id) {
        return ask(() -> {
            Optional<Assignment> kept = kept(id);
            return kept.isPresent() ? new Answer.Ok<>(kept.get()) : platform.assignment(id);
        });
    }

    private Optional<Assignment> kept(String id) {
        if (cache == null) return Optional.empty();
        try {
            return cache.decision(id);
        } catch (StoreException e) {
            LOG.warn("the cache cannot be read, the platform is asked: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
        return ask(() -> platform.messages(conversationId, null));
    }

    private <T> CompletableFuture<Answer<T>> ask(Supplier<Answer<T>> question) {
        try {
            return CompletableFuture.supplyAsync(question, pool).whenComplete((_, thrown) -> {
                if (thrown != null) threads.report(thrown);
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("asked after the end", e);
            return CompletableFuture.completedFuture(new Answer.Unreachable<>("", null));
        }
    }
}
