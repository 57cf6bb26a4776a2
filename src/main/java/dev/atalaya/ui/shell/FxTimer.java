package dev.atalaya.ui.shell;

import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/// Time on the JavaFX thread.
public final class FxTimer implements UiTimer {

    @Override
    public Subscription every(Duration period, Runnable work) {
        return play(period, work, Animation.INDEFINITE);
    }

    @Override
    public Subscription after(Duration delay, Runnable work) {
        return play(delay, work, 1);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    private static Subscription play(Duration period, Runnable work, int cycles) {
        Timeline timeline =
                new Timeline(new KeyFrame(javafx.util.Duration.millis(period.toNanos() / 1e6), _ -> work.run()));
        timeline.setCycleCount(cycles);
        timeline.play();
        return timeline::stop;
    }
}
