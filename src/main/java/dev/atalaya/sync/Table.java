package dev.atalaya.sync;

import dev.atalaya.wire.Stamped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Things of one kind by id, each with the number of the last event that changed it. What is older than that is
/// ignored.
final class Table<T> {

    private final Function<T, String> id;
    private Map<String, Stamped<T>> rows = new LinkedHashMap<>();

    Table(Function<T, String> id) {
        this.id = id;
    }

    /// False when it is old news.
    boolean put(long seq, T value) {
        String key = id.apply(value);
        if (old(key, seq)) return false;
        rows.put(key, new Stamped<>(seq, value));
        return true;
    }

    /// False when it is old news or nothing is there.
    boolean remove(long seq, String key) {
        return !old(key, seq) && rows.remove(key) != null;
    }

    private boolean old(String key, long seq) {
        Stamped<T> row = rows.get(key);
        return row != null && seq <= row.lastSeq();
    }

    @Nullable
    T get(@Nullable String key) {
        Stamped<T> row = key == null ? null : rows.get(key);
        return row == null ? null : row.value();
    }

    List<Stamped<T>> rows() {
        return new ArrayList<>(rows.values());
    }

    /// Puts these in the place of all; returns the ids of both.
    Set<String> replaceAll(List<Stamped<T>> all) {
        Set<String> ids = new HashSet<>(rows.keySet());
        Map<String, Stamped<T>> next = LinkedHashMap.newLinkedHashMap(all.size());
        for (Stamped<T> row : all) next.put(id.apply(row.value()), row);
        ids.addAll(next.keySet());
        rows = next;
        return ids;
    }
}
