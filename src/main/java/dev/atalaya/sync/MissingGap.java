package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Gap;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The decisions of a stretch of events that the cache has missed.
///
/// @param told hears of the stretch once its decisions have come
/// @param whenRefused hears why
record MissingGap(
        ChatPlatform platform, FloorCache cache, Gap gap, Consumer<Stretch> told, Consumer<String> whenRefused)
        implements Missing<Page<Assignment>> {

    /// A decision of the gap's last moment counts too.
    private static final Duration EDGE = Duration.ofSeconds(1);

    @Override
    public Answer<Page<Assignment>> ask(@Nullable String cursor) {
        return platform.assignments(gap.from(), gap.to().plus(EDGE), cursor);
    }

    @Override
    public @Nullable String keep(Page<Assignment> page) {
        cache.backfill(page.items().stream().map(Stamped::value).toList());
        return page.cursor();
    }

    @Override
    public void done() {
        cache.filled(gap);
        told.accept(new Stretch(gap.from(), gap.to().plus(EDGE)));
    }

    @Override
    public void gone() {
        cache.filled(gap);
    }

    @Override
    public void refused(String why) {
        whenRefused.accept(why);
    }
}
