package dev.atalaya.sync;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Carries what changed on the floor to one screen, on the user interface's thread. What arrives in between is merged,
/// so
/// at most one piece of work is ever under way there; values come at most 20 times a second, and more slowly when
/// applying them takes long (at most about 30 % of the time); what the user waits for comes at once.
public final class UiPump implements AutoCloseable {

    static final long PERIOD_NANOS = Duration.ofMillis(50).toNanos();
    private static final double SHARE = 0.3;

    private final UiExecutor ui;
    private final Loop timer;
    private final Consumer<Delta> screen;
    private final UiProbe probe;
    private final FloorFeed.Subscription subscription;
    private final AtomicReference<@Nullable Delta> slot = new AtomicReference<>();

    // Guarded by this.
    private boolean underWay;
    private boolean timed;
    private boolean closed;
    private long notBefore;

    /// Subscribes at once; the first thing the screen gets is the whole floor.
    ///
    /// @param timer only its clock and timer are used
    /// @param screen called on the user interface's thread
    public UiPump(FloorFeed feed, UiExecutor ui, Loop timer, Consumer<Delta> screen, UiProbe probe) {
        this.ui = ui;
        this.timer = timer;
        this.screen = screen;
        this.probe = probe;
        notBefore = timer.nanoTime();
        subscription = feed.subscribe(this::offer);
    }

    private void offer(Delta delta) {
        slot.accumulateAndGet(delta, (waiting, next) -> waiting == null ? next : waiting.then(next));
        schedule();
    }

    private synchronized void schedule() {
        Delta waiting = slot.get();
        if (waiting == null || underWay || closed) return;
        long now = timer.nanoTime();
        if (waiting.urgent() || now - notBefore >= 0) {
            underWay = true;
            ui.execute(() -> run(now));
        } else if (!timed) {
            timed = true;
            timer.after(Duration.ofNanos(notBefore - now), this::timeIsUp);
        }
    }

    private synchronized void timeIsUp() {
        timed = false;
        schedule();
    }

    private void run(long handedOver) {
        long start = timer.nanoTime();
        try {
            Delta delta = slot.getAndSet(null);
            if (delta != null && !isClosed()) {
                screen.accept(delta);
                probe.batch(delta, start - handedOver, timer.nanoTime() - start);
            }
        } finally {
            done(start);
        }
    }

    private synchronized void done(long start) {
        long work = timer.nanoTime() - start;
        notBefore = start + Math.max(PERIOD_NANOS, (long) (work / SHARE));
        underWay = false;
        schedule();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /// Ends the subscription. Called on the user interface's thread, nothing reaches the screen afterwards.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        subscription.close();
        slot.set(null);
    }
}
