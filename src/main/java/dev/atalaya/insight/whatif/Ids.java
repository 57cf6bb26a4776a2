package dev.atalaya.insight.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers for ids, from 0 on.
final class Ids {

    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /// [#NONE] for null; a new number for a new id.
    int number(@Nullable String id) {
        if (id == null) return NONE;
        Integer known = numbers.get(id);
        if (known != null) return known;
        numbers.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    /// [#NONE] where it is not known.
    int known(String id) {
        return numbers.getOrDefault(id, NONE);
    }

    String id(int number) {
        return ids.get(number);
    }

    int size() {
        return ids.size();
    }
}
