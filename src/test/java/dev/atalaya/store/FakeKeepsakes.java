package dev.atalaya.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keepsakes in memory.
public final class FakeKeepsakes implements Keepsakes {

    public final Map<String, String> file = new HashMap<>();
    /// How often something was written.
    public int puts;

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(file.get(key));
    }

    @Override
    public void put(String key, String json) {
        puts++;
        file.put(key, json);
    }

    @Override
    public void remove(String key) {
        file.remove(key);
    }
}
