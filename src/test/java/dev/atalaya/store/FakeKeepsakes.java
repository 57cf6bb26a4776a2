package dev.atalaya.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keepsakes in memory.
public final class FakeKeepsakes implements Keepsakes {

    public final Map<String, String> file = new HashMap<>();
    /// How often something was written.
    public int puts;
    /// Whether the disk fails.
    public boolean broken;

    @Override
    public Optional<String> get(String key) {
        check();
        return Optional.ofNullable(file.get(key));
    }

    @Override
    public void put(String key, String json) {
        check();
        puts++;
        file.put(key, json);
    }

    @Override
    public void remove(String key) {
        check();
        file.remove(key);
    }

    private void check() {
        if (broken) throw new StoreException(StoreException.Kind.DISK, "no", null);
    }
}
