package dev.atalaya.ui.live;

import java.time.Duration;
import javafx.util.Subscription;

/// Runs some work at most once a period: at once when it has been quiet, else once at the period's end.
public final class Paced {

    private final UiTimer timer;
    private final Duration period;
    private final Runnable work;
    private Subscription waiting = Subscription.EMPTY;
    private boolean asked;
    private long last;

    public Paced(UiTimer timer, Duration period, Runnable work) {
        this.timer = timer;
        this.period = period;
        this.work = work;
        this.last = timer.nanos() - period.toNanos();
    }

    public void ask() {
        if (asked) return;
        long left = period.toNanos() - (timer.nanos() - last);
        if (left <= 0) {
            now();
        } else {
            asked = true;
            waiting = timer.after(Duration.ofNanos(left), this::now);
        }
    }

    /// Without waiting for the period's end.
    public void now() {
        waiting.unsubscribe();
        asked = false;
        last = timer.nanos();
        work.run();
    }

    public void stop() {
        waiting.unsubscribe();
        asked = false;
    }
}
