package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Time that moves only when the test says so. A pause lasts until the test has looked at it and lets it pass.
final class FakePace implements Pace {

    private final AtomicLong nanos = new AtomicLong(1_000_000_000);
    private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
    private final Semaphore permits = new Semaphore(0);

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public double chance() {
        return 1;
    }

    @Override
    public void pause(Duration wait, CountDownLatch over) throws InterruptedException {
        pauses.add(wait);
        while (!permits.tryAcquire(5, TimeUnit.MILLISECONDS)) {
            if (over.getCount() == 0) return;
        }
        pass(wait);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /// Waits for the feed to pause, and lets that time pass.
    Duration next() throws InterruptedException {
        Duration wait = pauses.poll(20, TimeUnit.SECONDS);
        assertThat(wait).as("a pause").isNotNull();
        permits.release();
        return wait;
    }
}
