package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.findings.CachedDecisions;
import dev.atalaya.insight.findings.PastDecisions;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.sync.DecisionFetch;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The decisions of before: from disk where it has them all, else from the platform.
final class KnownDecisions implements PastDecisions {

    private static final Duration FAR = Duration.ofDays(30);

    private final @Nullable FloorCache cache;
    private final DecisionFetch fetch;

    KnownDecisions(@Nullable FloorCache cache, ChatPlatform platform) {
        this.cache = cache;
        fetch = new DecisionFetch(platform);
    }

    @Override
    public void since(Instant from, Consumer<Assignment> to) {
        if (cache != null && whole(cache, from)) new CachedDecisions(cache.log()).since(from, to);
        else fetch.between(from, from.plus(FAR), to);
    }

    private static boolean whole(FloorCache cache, Instant from) {
        boolean reaches = cache.log()
                .extent()
                .map(extent -> !extent.oldest().isAfter(from))
                .orElse(false);
        return reaches && cache.gaps().stream().noneMatch(gap -> gap.to().isAfter(from));
    }
}
