package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.UiExecutor;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The test's own thread in the place of the user interface's.
final class UiLoop implements UiExecutor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        queue.add(task);
    }

    /// Does what the user interface's thread would do, until it is so.
    void await(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Runnable next = queue.poll(20, TimeUnit.MILLISECONDS);
            if (next != null) next.run();
        }
    }
}
