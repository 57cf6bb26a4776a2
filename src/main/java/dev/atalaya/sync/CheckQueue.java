package dev.atalaya.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// When to look at each thing again, by the platform's clock and to the second: whoever is due is found without looking
/// at those who are not.
final class CheckQueue {

    private final TreeMap<Long, Set<String>> bySecond = new TreeMap<>();
    private final Map<String, Long> secondOf = new HashMap<>();

    /// Puts the thing at this instant, rounded up, and nowhere else; null takes it out.
    void put(String id, @Nullable Instant at) {
        Long next = at == null ? null : at.getEpochSecond() + (at.getNano() == 0 ? 0 : 1);
        Long before = next == null ? secondOf.remove(id) : secondOf.put(id, next);
        if (before != null && !before.equals(next)) {
            Set<String> ids = bySecond.get(before);
            if (ids != null && ids.remove(id) && ids.isEmpty()) bySecond.remove(before);
        }
        if (next != null && !next.equals(before)) {
            bySecond.computeIfAbsent(next, _ -> new HashSet<>()).add(id);
        }
    }

    /// Takes out and hands over those whose instant has come.
    void due(Instant now, Consumer<String> to) {
        while (!bySecond.isEmpty() && bySecond.firstKey() <= now.getEpochSecond()) {
            for (String id : bySecond.pollFirstEntry().getValue()) {
                secondOf.remove(id);
                to.accept(id);
            }
        }
    }

    int size() {
        return secondOf.size();
    }
}
