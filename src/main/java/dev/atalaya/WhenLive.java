package dev.atalaya;

import dev.atalaya.sync.Link;
import dev.atalaya.ui.live.LiveFloor;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Runs something once the floor on screen is live. JavaFX thread only.
final class WhenLive {

    private final Runnable work;
    private @Nullable Subscription subscription;

    private WhenLive(Runnable work) {
        this.work = work;
    }

    static void run(LiveFloor floor, Runnable work) {
        WhenLive once = new WhenLive(work);
        once.subscription = floor.subscribe(delta -> once.look(floor));
    }

    private void look(LiveFloor floor) {
        Link link = floor.linkProperty().getValue();
        if (link == null || !link.live() || floor.conversations().isEmpty() || subscription == null) return;
        subscription.unsubscribe();
        subscription = null;
        work.run();
    }
}
