package dev.atalaya.ui.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// A timer that runs only when a test winds it.
public final class ManualTimer implements UiTimer {

    private final List<Due> due = new ArrayList<>();
    private long nanos;

    private static final class Due {
        private final long period;
        private final Runnable work;
        private long at;

        Due(long at, long period, Runnable work) {
            this.at = at;
            this.period = period;
            this.work = work;
        }
    }

    @Override
    public Subscription every(Duration period, Runnable work) {
        return add(new Due(nanos + period.toNanos(), period.toNanos(), work));
    }

    @Override
    public Subscription after(Duration delay, Runnable work) {
        return add(new Due(nanos + delay.toNanos(), 0, work));
    }

    private Subscription add(Due one) {
        due.add(one);
        return () -> due.remove(one);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    /// How many wait to be run.
    public int waiting() {
        return due.size();
    }

    public void wind(Duration by) {
        long end = nanos + by.toNanos();
        while (true) {
            Due next = null;
            for (Due one : due) if (one.at <= end && (next == null || one.at < next.at)) next = one;
            if (next == null) break;
            nanos = Math.max(nanos, next.at);
            if (next.period > 0) next.at += next.period;
            else due.remove(next);
            next.work.run();
        }
        nanos = end;
    }
}
