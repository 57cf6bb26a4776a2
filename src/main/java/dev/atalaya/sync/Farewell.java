package dev.atalaya.sync;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends one loop after the other within a time for all of them together. Nobody waits for one of them longer than two
/// fifths of it, so that a platform that does not answer leaves time for the disk.
final class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private final long most;
    private final long end;

    Farewell(Duration whole) {
        most = whole.toNanos() / 5 * 2;
        end = System.nanoTime() + whole.toNanos();
    }

    void end(Loop loop) {
        loop.close(Duration.ofNanos(left()));
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
        return Math.clamp(end - System.nanoTime(), 0, most);
    }
}
