package dev.atalaya.sync;

import java.time.Duration;
import java.util.ArrayDeque;

/// Gathers work from any thread and runs it in batches on a loop: at once when somebody waits for it, else up to ten
/// milliseconds later, so that a stream of events costs one batch and not one wake-up each.
final class Mailbox {

    static final Duration GATHER = Duration.ofMillis(10);

    private final Loop loop;
    private final Runnable afterBatch;
    private ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private boolean timed;
    private long notBefore;

    /// @param afterBatch runs on the loop after each batch
    Mailbox(Loop loop, Runnable afterBatch) {
        this.loop = loop;
        this.afterBatch = afterBatch;
        notBefore = loop.nanoTime();
    }

    /// Runs `work` soon.
    synchronized void soon(Runnable work) {
        waiting.add(work);
        if (timed) return;
        timed = true;
        long wait = Math.max(0, notBefore - loop.nanoTime());
        if (wait == 0) loop.execute(this::run);
        else loop.after(Duration.ofNanos(wait), this::run);
    }

    /// Runs `work` at once, after all that was given before.
    synchronized void atOnce(Runnable work) {
        waiting.add(work);
        loop.execute(this::run);
    }

    /// Runs what waits, and `afterBatch`. Only on the loop.
    void run() {
        ArrayDeque<Runnable> batch = take();
        try {
            for (Runnable work = batch.poll(); work != null; work = batch.poll()) work.run();
        } finally {
            // One that throws must not take the others with it.
            if (!batch.isEmpty()) putBack(batch);
        }
        afterBatch.run();
    }

    private synchronized ArrayDeque<Runnable> take() {
        ArrayDeque<Runnable> batch = waiting;
        waiting = new ArrayDeque<>();
        timed = false;
        notBefore = loop.nanoTime() + GATHER.toNanos();
        return batch;
    }

    private synchronized void putBack(ArrayDeque<Runnable> rest) {
        rest.addAll(waiting);
        waiting = rest;
        loop.execute(this::run);
    }
}
