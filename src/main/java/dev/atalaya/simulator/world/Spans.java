package dev.atalaya.simulator.world;

import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stretches of time: those that last, by key, and those that have ended, in the order in which they ended. A range is
/// found without looking at what ended before it.
final class Spans<T> {

    /// A page of stretches and where the next one starts, or null.
    record Slice<T>(List<Stamped<T>> items, @Nullable String cursor) {}

    private final Function<T, Instant> from;
    private final NavigableMap<String, Stamped<T>> lasting = new TreeMap<>();
    private final List<Stamped<T>> ended = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();

    Spans(Function<T, Instant> from) {
        this.from = from;
    }

    @Nullable
    T lasting(String key) {
        Stamped<T> row = lasting.get(key);
        return row == null ? null : row.value();
    }

    void begin(String key, long seq, T value) {
        lasting.put(key, new Stamped<>(seq, value));
    }

    /// `value` as it stands with its end.
    void end(String key, long seq, T value, Instant end) {
        lasting.remove(key);
        ended.add(new Stamped<>(seq, value));
        ends.add(end);
    }

    /// Stretches that overlap `[start, end)`: first those that last, so that one which ends between two pages is told
    /// twice rather than never.
    Slice<T> overlapping(Instant start, Instant end, @Nullable String cursor, int limit) {
        List<Stamped<T>> found = new ArrayList<>();
        int position;
        if (cursor == null || cursor.startsWith("l:")) {
            var rest = cursor == null ? lasting : lasting.tailMap(cursor.substring(2), false);
            for (var row : rest.entrySet()) {
                if (!from.apply(row.getValue().value()).isBefore(end)) continue;
                found.add(row.getValue());
                if (found.size() == limit) return new Slice<>(found, "l:" + row.getKey());
            }
            position = firstEndingAfter(start);
        } else {
            position = Integer.parseInt(cursor.substring(2));
        }
        for (; position < ended.size(); position++) {
            if (found.size() == limit) return new Slice<>(found, "e:" + position);
            if (from.apply(ended.get(position).value()).isBefore(end)) found.add(ended.get(position));
        }
        return new Slice<>(found, null);
    }

    List<Stamped<T>> ended() {
        return ended;
    }

    NavigableMap<String, Stamped<T>> lasting() {
        return lasting;
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
