package dev.atalaya.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A floor whose changes a test makes. A new listener gets everything so far, merged.
public final class FakeFloorFeed implements FloorFeed {

    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private Delta floor;

    public FakeFloorFeed(Delta floor) {
        this.floor = floor;
    }

    @Override
    public Subscription subscribe(Consumer<Delta> listener) {
        listeners.add(listener);
        listener.accept(floor);
        return () -> listeners.remove(listener);
    }

    public void publish(Delta delta) {
        floor = floor.then(delta);
        List.copyOf(listeners).forEach(listener -> listener.accept(delta));
    }

    public int listeners() {
        return listeners.size();
    }
}
