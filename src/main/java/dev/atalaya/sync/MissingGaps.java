package dev.atalaya.sync;

import dev.atalaya.floor.Stretch;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Gap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stretches of events that the cache has missed, the newest first.
final class MissingGaps implements MissingSource {

    private static final Logger LOG = LoggerFactory.getLogger(MissingGaps.class);

    private final ChatPlatform platform;
    private final FloorCache cache;
    private final Consumer<Stretch> told;
    private boolean refused;

    /// @param told hears of each stretch whose decisions have come
    MissingGaps(ChatPlatform platform, FloorCache cache, Consumer<Stretch> told) {
        this.platform = platform;
        this.cache = cache;
        this.told = told;
    }

    @Override
    public @Nullable Missing<?> next() {
        List<Gap> gaps = refused ? List.of() : cache.gaps();
        return gaps.isEmpty() ? null : new MissingGap(platform, cache, gaps.getLast(), told, this::refused);
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
