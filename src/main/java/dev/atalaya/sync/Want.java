package dev.atalaya.sync;

import dev.atalaya.floor.Stretches;
import dev.atalaya.sync.HistoryService.Ended;
import dev.atalaya.sync.HistoryService.Fetching;
import dev.atalaya.sync.HistoryService.Progress;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Somebody wants stretches of the past.
final class Want implements Fetching {

    private final boolean asked;
    private final Consumer<Progress> progress;
    private final Consumer<Want> whenCancelled;
    private final CompletableFuture<Ended> ended = new CompletableFuture<>();
    private volatile boolean cancelled;

    // Touched on the disk's loop only.
    private Stretches range;
    private boolean begun;
    private int total;
    private int left;
    private long items;

    /// @param asked whether somebody waits for it
    Want(Stretches range, boolean asked, Consumer<Progress> progress, Consumer<Want> whenCancelled) {
        this.asked = asked;
        this.range = range;
        this.progress = progress;
        this.whenCancelled = whenCancelled;
    }

    boolean asked() {
        return asked;
    }

    Stretches range() {
        return range;
    }

    /// What is still to come is not waited for: it ends at the `now` of the first call.
    void begin(Instant now) {
        if (!begun) range = range.within(Instant.EPOCH, now);
        begun = true;
    }

    /// @param days parts of days that are still to be fetched
    void left(int days) {
        left = days;
        total = Math.max(total, days);
    }

    void received(int more) {
        items += more;
        tell("");
    }

    void tell(String trouble) {
        progress.accept(new Progress(total - left, total, items, trouble));
    }

    void end(Ended how) {
        ended.complete(how);
    }

    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public CompletableFuture<Ended> ended() {
        return ended;
    }

    @Override
    public void cancel() {
        cancelled = true;
        whenCancelled.accept(this);
    }
}
