package dev.atalaya.simulator.http;

import dev.atalaya.wire.SimFault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is to go wrong on purpose. Thread-safe.
final class Faults {

    /// One fault and how much of it is left.
    private static final class Active {
        private final SimFault fault;
        private final Pattern path;
        private final @Nullable Long end;
        private int hits;

        Active(SimFault fault) {
            this.fault = fault;
            this.path = Pattern.compile(Pattern.quote(fault.path()).replace("*", "\\E.*\\Q"));
            Integer seconds = fault.seconds();
            this.end = seconds == null
                    ? null
                    : System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        }

        boolean matches(String method, String target) {
            if (fault.times() != null && hits >= fault.times()) return false;
            if (end != null && System.nanoTime() - end >= 0) return false;
            return (fault.method() == null || fault.method().equals(method))
                    && path.matcher(target).matches();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private List<Active> active = List.of();
    private Random dice = new Random(0);
    private volatile long version;

    /// Replaces what was set; the dice begin anew, so that the same requests meet the same faults.
    void replace(List<SimFault> faults) {
        lock.lock();
        try {
            active = faults.stream().map(Active::new).toList();
            dice = new Random(0);
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Rises with each replacement.
    long version() {
        return version;
    }

    /// What goes wrong with this request, which counts as hit.
    ///
    /// @param wanted faults that make sense here; others are passed over
    Optional<SimFault> take(String method, String path, Predicate<SimFault.Kind> wanted) {
        lock.lock();
        try {
            for (Active candidate : active) {
                if (!wanted.test(candidate.fault.kind()) || !candidate.matches(method, path)) continue;
                Double rate = candidate.fault.rate();
                if (rate != null && dice.nextDouble() >= rate) return Optional.empty();
                candidate.hits++;
                return Optional.of(candidate.fault);
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the time is over or the faults are replaced.
    void hold(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            long now = version;
            while (version == now && left > 0) left = changed.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
