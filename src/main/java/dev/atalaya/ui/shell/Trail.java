package dev.atalaya.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// What was looked at, to walk back and forward. Going through decisions quickly, as with the arrow keys, leaves only
/// the last of them; of a place where what was explained has gone, what is left of it takes its place.
final class Trail {

    private static final int MOST = 100;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final List<Place> places = new ArrayList<>();
    private final LongSupplier nanos;
    private int at;
    private long since;
    private boolean walked;

    Trail(Place start, LongSupplier nanos) {
        this.nanos = nanos;
        places.add(start);
        since = nanos.getAsLong();
    }

    /// Something else is looked at; what was ahead is forgotten.
    void went(Place place) {
        Place before = places.get(at);
        if (before.equals(place)) return;
        boolean gone = walked && before.sameView(place) && place.chosen() == null;
        walked = false;
        if (gone) {
            places.set(at, place);
            return;
        }
        long now = nanos.getAsLong();
        boolean glance = now - since < GLANCE.toNanos()
                && before.sameView(place)
                && before.chosen() != null
                && place.chosen() != null;
        places.subList(at + 1, places.size()).clear();
        if (glance) places.set(at, place);
        else places.add(place);
        if (places.size() > MOST) places.removeFirst();
        at = places.size() - 1;
        since = now;
    }

    boolean hasBack() {
        return at > 0;
    }

    boolean hasForward() {
        return at < places.size() - 1;
    }

    Optional<Place> back() {
        return hasBack() ? step(-1) : Optional.empty();
    }

    Optional<Place> forward() {
        return hasForward() ? step(1) : Optional.empty();
    }

    private Optional<Place> step(int by) {
        at += by;
        walked = true;
        return Optional.of(places.get(at));
    }
}
