package dev.atalaya;

import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.FxTimer;
import java.time.Duration;
import javafx.util.Subscription;

/// Time as it is, but for what goes by itself after some seconds: on a busy machine that takes a test much longer to
/// reach than it takes a person.
final class PatientTimer implements UiTimer {

    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final int TIMES = 20;

    private final FxTimer timer = new FxTimer();

    @Override
    public Subscription every(Duration period, Runnable work) {
        return timer.every(period, work);
    }

    @Override
    public Subscription after(Duration delay, Runnable work) {
        return timer.after(delay.compareTo(SECONDS) < 0 ? delay : delay.multipliedBy(TIMES), work);
    }

    @Override
    public long nanos() {
        return timer.nanos();
    }
}
