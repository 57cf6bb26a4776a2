package dev.atalaya.sync;

import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stretches of events that the cache has missed, the newest first.
final class MissingGaps implements MissingSource {

    private static final Logger LOG = LoggerFactory.getLogger(MissingGaps.class);

    private final ChatPlatform platform;
    private final FloorCache cache;
    private boolean refused;

    MissingGaps(ChatPlatform platform, FloorCache cache) {
        this.platform = platform;
        this.cache = cache;
    }

    @Override
    public @Nullable Missing<?> next() {
        List<Gap> gaps = refused ? List.of() : cache.gaps();
        return gaps.isEmpty() ? null : new MissingGap(platform, cache, gaps.getLast(), this::refused);
    }

    private void refused(String why) {
        LOG.warn("the missing decisions cannot be fetched: {}", why);
        refused = true;
    }

    /// The log is not whole without them.
    @Override
    public boolean hurried() {
        return true;
    }

    @Override
    public void afresh() {
        refused = false;
    }
}
