package dev.atalaya.ui.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// What was looked at, to walk back and forward. Going through decisions quickly, as with the arrow keys, leaves only
/// the last of them.
final class Trail {

    private static final int MOST = 100;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final List<LogState> states = new ArrayList<>();
    private final LongSupplier nanos;
    private int at;
    private long since;

    Trail(LogState start, LongSupplier nanos) {
        this.nanos = nanos;
        states.add(start);
        since = nanos.getAsLong();
    }

    /// Something else is looked at; what was ahead is forgotten.
    void went(LogState state) {
        LogState before = states.get(at);
        if (before.equals(state)) return;
        long now = nanos.getAsLong();
        boolean glance = now - since < GLANCE.toNanos() && before.sameRows(state) && before.selected() != null;
        states.subList(at + 1, states.size()).clear();
        if (glance) states.set(at, state);
        else states.add(state);
        if (states.size() > MOST) states.removeFirst();
        at = states.size() - 1;
        since = now;
    }

    boolean hasBack() {
        return at > 0;
    }

    boolean hasForward() {
        return at < states.size() - 1;
    }

    Optional<LogState> back() {
        return hasBack() ? Optional.of(states.get(--at)) : Optional.empty();
    }

    Optional<LogState> forward() {
        return hasForward() ? Optional.of(states.get(++at)) : Optional.empty();
    }
}
