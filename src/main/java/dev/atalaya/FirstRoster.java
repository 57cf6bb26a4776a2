package dev.atalaya;

import dev.atalaya.ui.live.LiveFloor;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Runs something once, as soon as there are agents on screen, live or as of the last time. JavaFX thread only.
final class FirstRoster {

    private final LiveFloor floor;
    private final Runnable work;
    private @Nullable Subscription subscription;

    FirstRoster(LiveFloor floor, Runnable work) {
        this.floor = floor;
        this.work = work;
        subscription = floor.subscribe(_ -> look());
    }

    private void look() {
        if (floor.agents().isEmpty() || subscription == null) return;
        subscription.unsubscribe();
        subscription = null;
        work.run();
    }
}
