package dev.atalaya.simulator.keep;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another thread will do.
final class Conditions {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private Conditions() {}

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("not within " + AT_MOST);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
