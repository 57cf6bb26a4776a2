package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ImportDesk;
import dev.atalaya.intake.Intake;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.sync.Who;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a profile for imports on the command line: the same files as the console's, no window.
final class ImportApp implements ImportDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ImportApp.class);

    /// So long the names of a floor that was never seen are waited for.
    private static final int PATIENCE_SECONDS = 20;

    private final Threads threads = new Threads(failure -> LOG.warn("{}", failure.code()));

    @Override
    public Opened open(Wish wish) {
        ConsoleStart start = ConsoleStart.begin(wish, threads, true);
        try {
            Intake intake = start.session().intake();
            if (intake == null) {
                throw CommandFailure.failed("this profile's files cannot be opened: where its console is open, import"
                        + " there (status report, Import), or close it first");
            }
            Who who = start.session().lastKnown();
            if (who == null) who = firstSeen(start.sync());
            return new Desk(start, intake, who == null ? ZoneId.systemDefault() : who.zone());
        } catch (CommandFailure e) {
            start.close();
            throw e;
        }
    }

    private static @Nullable Who firstSeen(FloorSync sync) {
        CompletableFuture<Who> seen = new CompletableFuture<>();
        try (UiPump pump = sync.pump(Runnable::run, delta -> hear(delta, seen), UiProbe.NONE)) {
            Who who = seen.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            // Names are looked up in the file: what was heard is there after this.
            sync.writeCache(_ -> {}).toCompletableFuture().join();
            return who;
        } catch (CompletionException e) {
            LOG.info("imported without knowing the floor: {}", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static void hear(Delta delta, CompletableFuture<Who> seen) {
        Link link = delta.link();
        if (link == null || !link.live()) return;
        Who who = link.who();
        if (who != null) seen.complete(who);
    }

    private record Desk(ConsoleStart start, Intake intake, ZoneId zone) implements Opened {

        @Override
        public void close() {
            start.close();
        }
    }
}
