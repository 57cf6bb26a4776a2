package dev.atalaya.secrets;

import com.github.javakeyring.PasswordAccessException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A key store in memory that refuses or forgets when told.
final class FakeKeys implements SystemKeys {

    final Map<String, String> kept = new HashMap<>();
    boolean refuses;
    boolean forgets;
    int open;

    @Override
    public Optional<String> get(String account) {
        return Optional.ofNullable(kept.get(account));
    }

    @Override
    public void put(String account, String value) throws PasswordAccessException {
        if (refuses) throw new PasswordAccessException("locked");
        if (!forgets) kept.put(account, value);
    }

    @Override
    public void remove(String account) {
        kept.remove(account);
    }

    @Override
    public void close() {
        open--;
    }
}
