package dev.atalaya.store.h2;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Says yes once in a while. One thread at a time.
final class Seldom {

    private final long between;
    private final LongSupplier nanos;
    private boolean said;
    private long last;

    /// @param nanos as [System#nanoTime]
    Seldom(Duration between, LongSupplier nanos) {
        this.between = between.toNanos();
        this.nanos = nanos;
    }

    /// True the first time, and then once the time has passed since it was last true.
    boolean now() {
        long now = nanos.getAsLong();
        if (said && now - last < between) return false;
        said = true;
        last = now;
        return true;
    }
}
