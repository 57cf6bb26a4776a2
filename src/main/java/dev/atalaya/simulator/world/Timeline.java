package dev.atalaya.simulator.world;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// What will happen, by simulated time and, at the same time, in the order in which it was put down.
public final class Timeline {

    /// @param order the number under which it was put down
    public record Entry(Instant at, long order, Due due) {}

    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private long order;

    public void add(Instant at, Due due) {
        queue.add(new Entry(at, ++order, due));
    }

    /// When the next thing happens, or null.
    @Nullable
    Instant next() {
        Entry first = queue.peek();
        return first == null ? null : first.at();
    }

    /// Takes the next thing off if it happens at `until` or before.
    @Nullable
    Entry poll(Instant until) {
        Entry first = queue.peek();
        return first == null || first.at().isAfter(until) ? null : queue.poll();
    }

    List<Entry> entries() {
        return queue.stream().sorted(queue.comparator()).toList();
    }

    long order() {
        return order;
    }

    void restore(Collection<Entry> entries, long lastOrder) {
        queue.clear();
        queue.addAll(entries);
        order = lastOrder;
    }
}
