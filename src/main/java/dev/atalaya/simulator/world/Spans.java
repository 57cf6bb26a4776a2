package dev.atalaya.simulator.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stretches of time: those that last, by key, and those that have ended, in the order in which they ended. A range is
/// found without looking at what ended before it.
final class Spans<T> {

    private static final String LASTING = "l:";
    private static final String ENDED = "e:";

    /// A page of stretches and where the next one starts, or null.
    record Slice<T>(List<T> items, @Nullable String cursor) {}

    private final Function<T, Instant> from;
    private final NavigableMap<String, T> lasting = new TreeMap<>();
    private final List<T> ended = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();
    /// How many that ended have been forgotten: positions go on counting.
    private int forgotten;

    Spans(Function<T, Instant> from) {
        this.from = from;
    }

    @Nullable
    T lasting(String key) {
        return lasting.get(key);
    }

    void begin(String key, T value) {
        lasting.put(key, value);
    }

    /// `value` as it stands with its end, which is not before that of any other.
    void end(String key, T value, Instant end) {
        lasting.remove(key);
        ended.add(value);
        ends.add(end);
    }

    /// Stretches that overlap `[start, end)`: first those that last, so that one which ends between two pages is told
    /// twice rather than never.
    Slice<T> overlapping(Instant start, Instant end, @Nullable String cursor, int limit) {
        List<T> found = new ArrayList<>();
        int position;
        if (cursor == null || cursor.startsWith(LASTING)) {
            var rest = cursor == null ? lasting : lasting.tailMap(cursor.substring(LASTING.length()), false);
            for (var row : rest.entrySet()) {
                if (!from.apply(row.getValue()).isBefore(end)) continue;
                found.add(row.getValue());
                if (found.size() == limit) return new Slice<>(found, LASTING + row.getKey());
            }
            position = firstEndingAfter(start);
        } else {
            if (!cursor.startsWith(ENDED)) throw new IllegalArgumentException("not a position: " + cursor);
            position = Math.max(0, Integer.parseInt(cursor.substring(ENDED.length())) - forgotten);
        }
        for (; position < ended.size(); position++) {
            if (found.size() == limit) return new Slice<>(found, ENDED + (forgotten + position));
            if (from.apply(ended.get(position)).isBefore(end)) found.add(ended.get(position));
        }
        return new Slice<>(found, null);
    }

    /// Lets go of what ended before, and says what it was.
    List<T> forget(Instant before) {
        int old = firstEndingAfter(before.minusNanos(1));
        List<T> gone = List.copyOf(ended.subList(0, old));
        ended.subList(0, old).clear();
        ends.subList(0, old).clear();
        forgotten += old;
        return gone;
    }

    /// As a snapshot keeps it.
    record Kept<T>(Map<String, T> lasting, List<T> ended, List<Instant> ends, int forgotten) {}

    Kept<T> keep() {
        return new Kept<>(new TreeMap<>(lasting), List.copyOf(ended), List.copyOf(ends), forgotten);
    }

    void restore(Kept<T> kept) {
        lasting.putAll(kept.lasting());
        ended.addAll(kept.ended());
        ends.addAll(kept.ends());
        forgotten = kept.forgotten();
    }

    private int firstEndingAfter(Instant start) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle).isAfter(start)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
