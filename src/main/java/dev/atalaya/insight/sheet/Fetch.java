package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.SheetSource.Progress;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.HistoryService.Ended;
import dev.atalaya.sync.HistoryService.Fetching;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Waits until the history is here, as far as it can be had. Where the platform does not answer, what is kept must do:
/// what is missing stands in the report as unknown.
///
/// @param look how long it waits before it looks again
public record Fetch(HistoryService history, Duration look) {

    private static final Duration LOOK = Duration.ofMillis(50);
    /// In looks: so long a platform in trouble is waited for, three seconds.
    static final int PATIENCE = 60;
    /// In looks: so long a platform may say nothing at all, a quarter of a minute. Its first page can take a while.
    static final int SILENCE = 300;

    public Fetch(HistoryService history) {
        this(history, LOOK);
    }

    /// @return null when all that there is has come; else why not, empty where nobody said
    public @Nullable String fetch(Stretch range, Progress progress, Cancel cancel) {
        AtomicReference<HistoryService.Progress> last = new AtomicReference<>(new HistoryService.Progress(0, 0, 0, ""));
        Fetching fetching = history.ensure(range, last::set);
        int troubled = 0;
        int silent = 0;
        try {
            while (true) {
                Ended ended = ended(fetching);
                if (ended != null) return gap(ended);
                cancel.check();
                HistoryService.Progress now = Objects.requireNonNull(last.get());
                if (now.total() > 0) progress.reached((double) now.done() / now.total());
                troubled = now.trouble().isEmpty() ? 0 : troubled + 1;
                silent = now.total() > 0 ? 0 : silent + 1;
                if (troubled > PATIENCE || silent > SILENCE) {
                    fetching.cancel();
                    return now.trouble();
                }
            }
        } catch (CancellationException e) {
            fetching.cancel();
            throw e;
        }
    }

    private static @Nullable String gap(Ended ended) {
        return switch (ended) {
            case Ended.Complete _ -> null;
            case Ended.Cancelled _ -> "";
            case Ended.Refused(String why) -> why;
        };
    }

    private @Nullable Ended ended(Fetching fetching) {
        try {
            return fetching.ended().get(look.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program ends");
        }
    }
}
