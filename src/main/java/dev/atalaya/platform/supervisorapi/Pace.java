package dev.atalaya.platform.supervisorapi;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// Time and chance as the live feed has them; tests bring their own.
interface Pace {

    /// A monotonic clock.
    long nanos();

    /// Between 0 and 1.
    double chance();

    /// Waits so long, or until `over` opens.
    void pause(Duration wait, CountDownLatch over) throws InterruptedException;

    static Pace real() {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public double chance() {
                return ThreadLocalRandom.current().nextDouble();
            }

            @Override
            public void pause(Duration wait, CountDownLatch over) throws InterruptedException {
                // Whether it opened or the time went by, the caller looks for himself.
                boolean _ = over.await(wait.toNanos(), TimeUnit.NANOSECONDS);
            }
        };
    }
}
