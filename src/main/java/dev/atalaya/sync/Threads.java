package dev.atalaya.sync;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one factory of the console's threads: named daemons, and no exception vanishes. What nobody caught is logged
/// under
/// a short code that a user can quote, and handed to the listener. Thread-safe.
public final class Threads {

    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);

    /// What nobody caught.
    ///
    /// @param code the same for the same fault, to be quoted and searched for
    /// @param thread on which it happened
    public record Failure(String code, String thread, Throwable cause) {}

    private final Consumer<Failure> listener;

    /// @param listener hears of each failure, on the thread on which it happened
    public Threads(Consumer<Failure> listener) {
        this.listener = listener;
    }

    /// Makes daemon threads `name`, `name-2`, …
    public ThreadFactory factory(String name) {
        AtomicInteger made = new AtomicInteger();
        return work -> {
            int number = made.incrementAndGet();
            return Thread.ofPlatform()
                    .name(number == 1 ? name : name + "-" + number)
                    .daemon()
                    .uncaughtExceptionHandler((_, thrown) -> report(thrown))
                    .unstarted(work);
        };
    }

    /// One thread with a timer. An exception ends only the piece of work that threw it.
    public Loop loop(String name) {
        return new ThreadLoop(factory(name), this::report);
    }

    /// Up to `size` threads for work that may block; they end when idle for a minute.
    public ExecutorService pool(String name, int size) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(size, size, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory(name)) {
                    @Override
                    protected void afterExecute(Runnable work, @SuppressWarnings("NullAway") Throwable thrown) {
                        // What execute() threw reaches the thread's handler; what submit() threw lies in the future.
                        if (work instanceof Future<?> future && future.state() == Future.State.FAILED) {
                            report(future.exceptionNow());
                        }
                    }
                };
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /// Logs what nobody caught and hands it to the listener. For threads that come from elsewhere too, such as the user
    /// interface's.
    public void report(Throwable thrown) {
        Failure failure = new Failure(code(thrown), Thread.currentThread().getName(), thrown);
        LOG.error("{} on thread {}", failure.code(), failure.thread(), thrown);
        listener.accept(failure);
    }

    /// Made of what was thrown and where, not of its message or the moment.
    private static String code(Throwable thrown) {
        int hash = thrown.getClass().getName().hashCode();
        StackTraceElement[] stack = thrown.getStackTrace();
        for (int i = 0; i < Math.min(stack.length, 5); i++) {
            hash = 31 * hash + stack[i].getClassName().hashCode();
            hash = 31 * hash + stack[i].getMethodName().hashCode();
        }
        return "E-%04X".formatted((hash ^ (hash >>> 16)) & 0xFFFF);
    }
}
