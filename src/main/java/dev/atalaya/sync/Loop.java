package dev.atalaya.sync;

import java.time.Duration;
import java.util.concurrent.Executor;

/// One thread's queue of work with its clock and timer: what is given to one loop runs one after the other, so state
/// that only one loop touches needs no lock. Tests pass one whose clock they turn by hand.
public interface Loop extends Executor, AutoCloseable {

    /// Runs `work` once, not before `delay` has passed.
    Timer after(Duration delay, Runnable work);

    /// The monotonic clock by which the timer runs.
    long nanoTime();

    /// Runs nothing more, neither what waits nor what is still given; returns when the running work has ended, or after
    /// two seconds.
    @Override
    default void close() {
        close(Duration.ofSeconds(2));
    }

    /// @param most returns after so long at the latest
    void close(Duration most);

    /// Something to be run later.
    @FunctionalInterface
    interface Timer {

        /// No effect once it has begun.
        void cancel();
    }
}
