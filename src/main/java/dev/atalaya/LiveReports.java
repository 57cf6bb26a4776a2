package dev.atalaya;

import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.ReportFloor;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.sync.Who;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The floor of an open profile at one moment, for reports on the command line.
record LiveReports(Delta floor, SheetSource reports) implements ReportFloor {

    private static final int PATIENCE_SECONDS = 30;

    /// The floor once it is live, else the one of the last time. Blocks.
    ///
    /// @throws UnansweredException with one line where there is neither
    static LiveReports of(FloorSync sync, SheetSource reports) throws UnansweredException {
        AtomicReference<@Nullable Delta> last = new AtomicReference<>();
        CompletableFuture<Delta> live = new CompletableFuture<>();
        try (UiPump pump = sync.pump(Runnable::run, delta -> hear(delta, last, live), UiProbe.NONE)) {
            return new LiveReports(
                    live.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join(), reports);
        } catch (CompletionException e) {
            Delta known = last.get();
            if (e.getCause() instanceof TimeoutException
                    && known != null
                    && !known.groups().isEmpty()) return new LiveReports(known, reports);
            String why =
                    known == null || known.link() == null ? "" : known.link().detail();
            throw new UnansweredException("the platform was not live within " + PATIENCE_SECONDS + " s. " + why);
        }
    }

    private static void hear(Delta delta, AtomicReference<@Nullable Delta> last, CompletableFuture<Delta> live) {
        Delta before = last.get();
        Delta now = before == null ? delta : before.then(delta);
        last.set(now);
        Link link = now.link();
        if (link != null && link.live() && (link.filesOnly() || !now.groups().isEmpty())) live.complete(now);
    }

    @Override
    public List<GroupName> groups() {
        return floor.groups().values().stream()
                .flatMap(Optional::stream)
                .map(GroupView::group)
                .map(group -> new GroupName(group.id(), group.name(), group.zone()))
                .toList();
    }

    @Override
    public ZoneId zone() {
        Who who = who();
        return who == null ? ZoneId.systemDefault() : who.zone();
    }

    @Override
    public Present present() {
        PlatformClock clock = floor.clock();
        Who who = who();
        return Present.of(
                who == null ? "" : who.account(),
                clock == null ? Instant.now() : clock.now(),
                floor.agents().values().stream().flatMap(Optional::stream).toList(),
                floor.groups().values().stream().flatMap(Optional::stream).toList());
    }

    private @Nullable Who who() {
        Link link = floor.link();
        return link == null ? null : link.who();
    }
}
