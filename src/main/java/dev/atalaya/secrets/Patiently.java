package dev.atalaya.secrets;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Calls what may hang on a thread of its own and waits no longer than told. What hangs keeps that thread;
/// whatever comes after it fails at once.
final class Patiently {

    private final ExecutorService thread;

    Patiently(ThreadFactory threads) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), threads);
        pool.allowCoreThreadTimeOut(true);
        this.thread = pool;
    }

    /// Empty where there was no answer in time.
    ///
    /// @throws ExecutionException for whatever the call threw
    <T> Optional<T> call(Duration patience, Callable<T> call) throws ExecutionException {
        Future<T> future;
        try {
            future = thread.submit(call);
        } catch (RejectedExecutionException _) {
            return Optional.empty();
        }
        try {
            return Optional.of(future.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            future.cancel(true);
            return Optional.empty();
        } catch (InterruptedException _) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
