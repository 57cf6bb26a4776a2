package dev.atalaya.simulator.world;

import dev.atalaya.wire.Stamped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Things by id, in the order in which they came, each with the number of the last event that changed it.
final class Table<T> {

    private final Map<String, Stamped<T>> rows = new LinkedHashMap<>();

    Optional<Stamped<T>> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    Optional<T> find(String id) {
        return row(id).map(Stamped::value);
    }

    /// @throws IllegalArgumentException when there is none: a slip in the simulator, not of a caller outside
    T get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no \"" + id + "\""));
    }

    void put(String id, long seq, T value) {
        rows.put(id, new Stamped<>(seq, value));
    }

    Collection<Stamped<T>> rows() {
        return rows.values();
    }

    List<Stamped<T>> copy() {
        return List.copyOf(rows.values());
    }
}
