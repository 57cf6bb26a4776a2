package dev.atalaya;

import dev.atalaya.ui.Fx;
import dev.atalaya.ui.shell.FxExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.testfx.util.WaitForAsyncUtils;

/// Asks the JavaFX thread for a sign of life twenty times a second and notes how long it was busy before it answered:
/// with work of its own or of the renderer it waits for, or waiting for anything else. Time for which this machine had
/// no processor for it does not count; how late a bystander was woken meanwhile is noted beside it.
final class FxWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final long LONG = Duration.ofMillis(200).toNanos();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FxExecutor ui = new FxExecutor();
    private final long fx = Fx.get(() -> Thread.currentThread().threadId());
    private final long renderer = Arrays.stream(threads.dumpAllThreads(false, false))
            .filter(info -> info.getThreadName().startsWith("QuantumRenderer"))
            .mapToLong(ThreadInfo::getThreadId)
            .findFirst()
            .orElse(0);
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
        long rendered = rendered();
        ui.execute(answered::countDown);
        EnumSet<Wait> waits = EnumSet.noneOf(Wait.class);
        while (!answered.await(LONG, TimeUnit.NANOSECONDS)) waits.add(waits());
        long wall = System.nanoTime() - start;
        long busy = worked() - worked + (waits.contains(Wait.RENDERER) ? rendered() - rendered : 0);
        return new Look(start, waits.contains(Wait.OTHER) ? wall : Math.min(wall, busy), wall, late);
    }

    private long worked() {
        ThreadInfo info = threads.getThreadInfo(fx);
        return threads.getThreadCpuTime(fx) + TimeUnit.MILLISECONDS.toNanos(Math.max(0, info.getBlockedTime()));
    }

    private long rendered() {
        return renderer == 0 ? 0 : threads.getThreadCpuTime(renderer);
    }

    /// What it waits for while somebody waits for it.
    private enum Wait {
        /// Nothing: it works, or has work and was not woken yet.
        NONE,
        RENDERER,
        OTHER
    }

    /// It stands still, or in the operating system, and not where it awaits its next work.
    private Wait waits() {
        ThreadInfo info = threads.getThreadInfo(fx, Integer.MAX_VALUE);
        List<String> stack = Arrays.stream(info.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        boolean still = info.getThreadState() != Thread.State.RUNNABLE
                || (!stack.isEmpty() && stack.getFirst().matches("(sun\\.nio|java\\.io|java\\.net)\\..*"));
        if (!still) return Wait.NONE;
        String waiter = stack.stream()
                .filter(name -> !name.matches("(java|jdk|sun)\\..*"))
                .findFirst()
                .orElse("");
        if (waiter.isEmpty() || waiter.startsWith("com.sun.glass.ui.")) return Wait.NONE;
        boolean ours = stack.stream().anyMatch(name -> name.startsWith("dev.atalaya."));
        return !ours && waiter.startsWith("com.sun.javafx.tk.quantum.") ? Wait.RENDERER : Wait.OTHER;
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

    /// How late this machine woke a bystander, and the JavaFX thread then, at the worst.
    Duration late(long from, long to) {
        return most(from, to, look -> look.late + look.wall - look.busy);
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        thread.join();
    }
}
