package dev.atalaya;

import dev.atalaya.ui.Fx;
import dev.atalaya.ui.shell.FxExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.testfx.util.WaitForAsyncUtils;

/// Asks the JavaFX thread for a sign of life twenty times a second and notes how long it was busy before it answered:
/// with work of its own, waiting for a lock, or waiting for anything in our own code. Time for which this machine had
/// no processor for it does not count; how late a bystander was woken meanwhile is noted beside it.
final class FxWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final long LONG = Duration.ofMillis(200).toNanos();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FxExecutor ui = new FxExecutor();
    private final long fx = Fx.get(() -> Thread.currentThread().threadId());
    private final Collection<Look> looks = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("fx-watch").start(this::run);

    /// @param busy nanoseconds of the JavaFX thread's
    /// @param wall nanoseconds until it answered, whatever the cause
    /// @param late nanoseconds by which this machine woke a bystander late
    private record Look(long at, long busy, long wall, long late) {}

    private void run() {
        threads.setThreadContentionMonitoringEnabled(true);
        try {
            long asked = System.nanoTime();
            while (!over.await(EVERY.toNanos(), TimeUnit.NANOSECONDS)) {
                long late = System.nanoTime() - asked - EVERY.toNanos();
                looks.add(look(late));
                asked = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Look look(long late) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long start = System.nanoTime();
        long worked = worked();
        ui.execute(answered::countDown);
        boolean stuck = false;
        while (!answered.await(LONG, TimeUnit.NANOSECONDS)) stuck |= waitsInOurs();
        long wall = System.nanoTime() - start;
        return new Look(start, stuck ? wall : Math.min(wall, worked() - worked), wall, late);
    }

    private long worked() {
        ThreadInfo info = threads.getThreadInfo(fx);
        return threads.getThreadCpuTime(fx) + TimeUnit.MILLISECONDS.toNanos(Math.max(0, info.getBlockedTime()));
    }

    /// Whether it stands still, or in the operating system, below a method of ours.
    private boolean waitsInOurs() {
        ThreadInfo info = threads.getThreadInfo(fx, Integer.MAX_VALUE);
        StackTraceElement[] stack = info.getStackTrace();
        boolean ours =
                Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith("dev.atalaya."));
        boolean still = info.getThreadState() != Thread.State.RUNNABLE
                || (stack.length > 0 && stack[0].getClassName().matches("(sun\\.nio|java\\.io|java\\.net)\\..*"));
        return ours && still;
    }

    /// Waits until the JavaFX thread has had little to do for a while.
    void awaitCalm() throws TimeoutException {
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> {
            long now = System.nanoTime();
            return busy(now - CALM.toNanos(), now).compareTo(CALM.dividedBy(20)) < 0;
        });
    }

    private Duration most(long from, long to, ToLongFunction<Look> what) {
        return Duration.ofNanos(looks.stream()
                .filter(look -> look.at >= from && look.at <= to)
                .mapToLong(what)
                .max()
                .orElse(0));
    }

    /// The longest time for which the JavaFX thread was busy.
    Duration busy(long from, long to) {
        return most(from, to, Look::busy);
    }

    /// For how long this machine had no processor for a bystander, or for the JavaFX thread, all in all.
    Duration late(long from, long to) {
        return Duration.ofNanos(looks.stream()
                .filter(look -> look.at + look.wall >= from && look.at <= to)
                .mapToLong(look -> look.late + look.wall - look.busy)
                .sum());
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        thread.join();
    }
}
