package dev.atalaya.sync;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A [Loop] on a thread of its own. An exception ends only the piece of work that threw it.
final class ThreadLoop implements Loop {

    private final ScheduledThreadPoolExecutor executor;
    private final Consumer<Throwable> failed;
    private final Thread[] running = new Thread[1];

    ThreadLoop(ThreadFactory factory, Consumer<Throwable> failed) {
        this.failed = failed;
        executor = new ScheduledThreadPoolExecutor(
                1,
                work -> {
                    Thread thread = factory.newThread(work);
                    running[0] = thread;
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void execute(Runnable work) {
        executor.execute(guarded(work));
    }

    @Override
    public Timer after(Duration delay, Runnable work) {
        ScheduledFuture<?> future = executor.schedule(guarded(work), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void close(Duration most) {
        // No interrupt: it would close the file under a database that is just writing.
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.getQueue().clear();
        executor.shutdown();
        if (Thread.currentThread() == running[0]) return;
        try {
            executor.awaitTermination(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Throwable thrown) {
                failed.accept(thrown);
            }
        };
    }
}
