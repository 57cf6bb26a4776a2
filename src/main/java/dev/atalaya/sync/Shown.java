package dev.atalaya.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Things of one kind as the screens know them, and which of them are news.
final class Shown<V> {

    private final BiPredicate<V, V> same;
    private final Map<String, V> current = new LinkedHashMap<>();
    private Map<String, Optional<V>> news = new LinkedHashMap<>();

    /// @param same whether a screen would show both alike
    Shown(BiPredicate<V, V> same) {
        this.same = same;
    }

    /// Takes the thing as it is now, null where it is gone; true when it appeared or went.
    boolean put(String id, @Nullable V next) {
        V before = next == null ? current.remove(id) : current.get(id);
        if (next == null) {
            if (before != null) news.put(id, Optional.empty());
            return before != null;
        }
        if (before != null && same.test(before, next)) return false;
        current.put(id, next);
        news.put(id, Optional.of(next));
        return before == null;
    }

    boolean unchanged() {
        return news.isEmpty();
    }

    /// What is news since the last call.
    Map<String, Optional<V>> take() {
        if (news.isEmpty()) return Map.of();
        Map<String, Optional<V>> taken = news;
        news = new LinkedHashMap<>();
        return taken;
    }

    Map<String, Optional<V>> all() {
        Map<String, Optional<V>> all = LinkedHashMap.newLinkedHashMap(current.size());
        current.forEach((id, value) -> all.put(id, Optional.of(value)));
        return all;
    }

    void clear() {
        current.clear();
        news.clear();
    }
}
