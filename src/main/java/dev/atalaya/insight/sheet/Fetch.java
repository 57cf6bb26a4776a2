package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.SheetSource.Progress;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.HistoryService.Fetching;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// Waits until the history is here, as far as it can be had. Where the platform does not answer, what is kept must do:
/// what is missing stands in the report as unknown.
record Fetch(HistoryService history) {

    private static final int LOOK_MILLIS = 50;
    /// In looks: so long a platform in trouble is waited for.
    private static final int PATIENCE = 60;

    void fetch(Stretch range, Progress progress, Cancel cancel) {
        AtomicReference<HistoryService.Progress> last = new AtomicReference<>(new HistoryService.Progress(0, 0, 0, ""));
        Fetching fetching = history.ensure(range, last::set);
        int troubled = 0;
        try {
            while (!ended(fetching)) {
                cancel.check();
                HistoryService.Progress now = Objects.requireNonNull(last.get());
                if (now.total() > 0) progress.reached((double) now.done() / now.total());
                boolean silent = !now.trouble().isEmpty() || now.total() == 0;
                troubled = silent ? troubled + 1 : 0;
                if (troubled > PATIENCE) {
                    fetching.cancel();
                    return;
                }
            }
        } catch (CancellationException e) {
            fetching.cancel();
            throw e;
        }
    }

    private static boolean ended(Fetching fetching) {
        try {
            fetching.ended().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program ends");
        }
    }
}
