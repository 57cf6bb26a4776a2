package dev.atalaya.simulator.world;

import dev.atalaya.floor.Assignment;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// The assignment log: only ever added to, so ids, times and event numbers all grow with the position.
final class DecisionLog {

    private final List<Stamped<Assignment>> entries = new ArrayList<>();
    /// Number of the first entry kept.
    private long first = 1;

    String nextId() {
        return Long.toString(first + entries.size());
    }

    void add(long seq, Assignment value) {
        entries.add(new Stamped<>(seq, value));
    }

    Optional<Stamped<Assignment>> find(String id) {
        long position;
        try {
            position = Long.parseLong(id) - first;
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
        return position < 0 || position >= entries.size() ? Optional.empty() : Optional.of(entries.get((int) position));
    }

    /// Position of the first decision at `from` or later.
    int at(Instant from) {
        long millis = from.toEpochMilli();
        return lowest(row -> row.value().at().toEpochMilli(), millis);
    }

    /// Position of the first decision whose event has a number above `seq`.
    int afterSeq(long seq) {
        return lowest(Stamped::lastSeq, seq + 1);
    }

    /// Position of the first decision with an id above `id`.
    int afterId(String id) {
        return (int) Math.max(0, Math.min(entries.size(), Long.parseLong(id) - first + 1));
    }

    List<Stamped<Assignment>> entries() {
        return entries;
    }

    long first() {
        return first;
    }

    List<Stamped<Assignment>> copy() {
        return List.copyOf(entries);
    }

    void restore(List<Stamped<Assignment>> kept, long firstId) {
        entries.addAll(kept);
        first = firstId;
    }

    void forget(Instant before) {
        int old = at(before);
        entries.subList(0, old).clear();
        first += old;
    }

    private int lowest(ToLongFunction<Stamped<Assignment>> key, long wanted) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsLong(entries.get(middle)) < wanted) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
