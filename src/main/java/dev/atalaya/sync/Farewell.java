package dev.atalaya.sync;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends one loop after the other within a time for all of them together. Nobody waits for one of them, or for several
/// that are ended together, longer than two fifths of it, so that a platform that does not answer leaves time for the
/// disk.
final class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private final LongSupplier nanos;
    private final long most;
    private final long end;

    /// @param nanos `System::nanoTime`, or a test's own
    Farewell(Duration whole, LongSupplier nanos) {
        this.nanos = nanos;
        most = whole.toNanos() / 5 * 2;
        end = nanos.getAsLong() + whole.toNanos();
    }

    /// Ends these together: none of them begins anything more while another one is waited for.
    void end(Loop... loops) {
        for (Loop loop : loops) loop.close(Duration.ZERO);
        long until = nanos.getAsLong() + left();
        for (Loop loop : loops) loop.close(Duration.ofNanos(Math.max(0, until - nanos.getAsLong())));
    }

    /// Waits for a last piece of work on a loop, also for one that fails.
    void finish(String what, Loop loop, Runnable work) {
        finish(
                what,
                done -> loop.execute(() -> {
                    try {
                        work.run();
                    } finally {
                        done.run();
                    }
                }));
    }

    /// Waits for a last piece of work.
    ///
    /// @param begin gets what to run when it is done
    void finish(String what, Consumer<Runnable> begin) {
        CountDownLatch done = new CountDownLatch(1);
        begin.accept(done::countDown);
        try {
            if (!done.await(left(), TimeUnit.NANOSECONDS)) LOG.warn("closed before all was written: {}", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long left() {
        return Math.clamp(end - nanos.getAsLong(), 0, most);
    }
}
