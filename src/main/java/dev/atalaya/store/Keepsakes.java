package dev.atalaya.store;

import java.util.Optional;

/// Small things that must survive and belong to the profile, each a JSON text under a key. Durable on return.
/// Any thread.
public interface Keepsakes {

    Optional<String> get(String key);

    void put(String key, String json);

    void remove(String key);
}
