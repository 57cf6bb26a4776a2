package dev.atalaya;

import dev.atalaya.floor.Conversation;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The floor as it stands at this moment, for a support bundle. Blocks for a moment.
final class LiveSetup {

    private static final int PATIENCE_SECONDS = 30;

    private LiveSetup() {}

    /// @throws StoreException with one line where no floor is known yet
    static Setup of(FloorSync sync) {
        AtomicReference<@Nullable Delta> last = new AtomicReference<>();
        CompletableFuture<Delta> whole = new CompletableFuture<>();
        try (var _ = sync.feed().subscribe(delta -> hear(delta, last, whole))) {
            return setup(whole.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join(), sync);
        } catch (CompletionException e) {
            throw new StoreException(StoreException.Kind.OTHER, "no floor is known yet", e);
        }
    }

    /// A new profile begins with nothing: its floor comes after, as what has changed.
    private static void hear(Delta delta, AtomicReference<@Nullable Delta> last, CompletableFuture<Delta> whole) {
        Delta before = last.get();
        Delta now = before == null ? delta : before.then(delta);
        last.set(now);
        Link link = now.link();
        boolean nobody = link != null && link.filesOnly();
        if (nobody || !now.groups().isEmpty()) whole.complete(now);
    }

    private static Setup setup(Delta floor, FloorSync sync) {
        Link link = floor.link();
        PlatformClock clock = floor.clock();
        var who = link == null ? null : link.who();
        return new Setup(
                who == null ? "" : who.account(),
                link == null ? "" : link.platformId(),
                clock == null ? Instant.now() : clock.now(),
                who == null ? ZoneId.systemDefault() : who.zone(),
                values(floor.states(), state -> state),
                values(floor.groups(), GroupView::group),
                values(floor.agents(), AgentView::agent),
                sync.tasks(),
                values(floor.conversations(), ConversationView::conversation).stream()
                        .filter(Conversation::open)
                        .toList());
    }

    private static <V, T> List<T> values(Map<String, Optional<V>> views, Function<V, T> value) {
        return views.values().stream().flatMap(Optional::stream).map(value).toList();
    }
}
