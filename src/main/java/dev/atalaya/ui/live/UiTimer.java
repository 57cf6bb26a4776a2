package dev.atalaya.ui.live;

import java.time.Duration;
import javafx.util.Subscription;

/// Time on the user interface thread. Tests pass one that they wind by hand.
public interface UiTimer {

    /// Runs the work again and again until unsubscribed.
    Subscription every(Duration period, Runnable work);

    /// Runs the work once, unless unsubscribed before.
    Subscription after(Duration delay, Runnable work);

    /// A monotonic clock in nanoseconds.
    long nanos();
}
