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
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the cache, then asks the platform. Thread-safe.
public final class PlatformLookup implements Lookup {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformLookup.class);

    private final ChatPlatform platform;
    private final @Nullable FloorCache cache;
    private final Predicate<String> sees;
    private final Executor pool;

    /// @param cache null where this console has no files
    /// @param sees whether the user sees what goes on in the group with that id: of others the cache says nothing
    /// @param pool for work that may block; it reports what nobody caught
    public PlatformLookup(ChatPlatform platform, @Nullable FloorCache cache, Predicate<String> sees, Executor pool) {
        this.platform = platform;
        this.cache = cache;
        this.sees = sees;
        this.pool = pool;
    }

    @Override
    public CompletableFuture<Answer<Assignment>> decision(String id) {
        return ask(
                () -> {
                    Optional<Assignment> kept = cached(id);
                    return kept.isPresent() ? new Answer.Ok<>(kept.get()) : platform.assignment(id);
                },
                new Answer.Unreachable<>("", null));
    }

    /// A cache that cannot be read is no reason not to ask the platform.
    private Optional<Assignment> cached(String id) {
        if (cache == null) return Optional.empty();
        try {
            return cache.decision(id).filter(found -> sees.test(found.groupId()));
        } catch (StoreException e) {
            LOG.warn("Decision {} cannot be read from the cache: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public CompletableFuture<List<Assignment>> decisionsOf(String conversationId) {
        return ask(() -> keptOf(conversationId), List.of());
    }

    private List<Assignment> keptOf(String conversationId) {
        if (cache == null) return List.of();
        try {
            return cache.decisionsOf(conversationId).stream()
                    .filter(found -> sees.test(found.groupId()))
                    .toList();
        } catch (StoreException e) {
            LOG.warn("The decisions of {} cannot be read from the cache: {}", conversationId, e.getMessage());
            return List.of();
        }
    }

    @Override
    public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
        return ask(() -> platform.messages(conversationId, null), new Answer.Unreachable<>("", null));
    }

    /// @param atEnd the answer once the console is closing
    private <T> CompletableFuture<T> ask(Supplier<T> question, T atEnd) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            pool.execute(() -> {
                try {
                    future.complete(question.get());
                } catch (RuntimeException e) {
                    // A fault of ours: whoever waits is released, and the pool reports it.
                    future.completeExceptionally(e);
                    throw e;
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("asked after the end: {}", e.getMessage());
            future.complete(atEnd);
        }
        return future;
    }
}
