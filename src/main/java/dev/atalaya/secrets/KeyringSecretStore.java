package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// Keeps a profile's secrets in the operating system's key store. Only where a file key lies already in a private file
/// does it stay there. Thread-safe.
final class KeyringSecretStore implements SecretStore {

    /// The user may have to look for his password.
    static final Duration UNLOCKING = Duration.ofMinutes(1);

    private final SystemKeys keys;
    private final ProfileFile file;
    private final Patiently patiently;
    private final Supplier<Texts> texts;

    KeyringSecretStore(SystemKeys keys, ProfileFile file, Patiently patiently, Supplier<Texts> texts) {
        this.keys = keys;
        this.file = file;
        this.patiently = patiently;
        this.texts = texts;
    }

    @Override
    public synchronized Optional<String> get(Secret secret) {
        if (secret == Secret.FILE_KEY && file.fileKey().isPresent()) return file.fileKey();
        Optional<String> value = ask(() -> keys.get(account(secret)));
        if (secret == Secret.FILE_KEY && value.isEmpty() && file.inKeyStore()) {
            throw new SecretException(texts.get().get("secrets.key-gone"));
        }
        return value;
    }

    @Override
    public synchronized boolean put(Secret secret, String value) {
        if (secret == Secret.FILE_KEY && !taken(value)) {
            if (file.inKeyStore()) throw silent();
            file.fileKey(value);
            return true;
        }
        if (secret == Secret.TOKEN) store(secret, value);
        return true;
    }

    /// Whether the key store has the file key now: read back, as all of the profile's data hangs on it.
    private boolean taken(String key) {
        try {
            store(Secret.FILE_KEY, key);
            if (!ask(() -> keys.get(account(Secret.FILE_KEY))).equals(Optional.of(key))) return false;
        } catch (SecretException _) {
            // The user may have refused to unlock it: the private file has to do, and the status bar says so.
            return false;
        }
        file.fileKeyInKeyStore();
        return true;
    }

    private void store(Secret secret, String value) {
        ask(() -> {
            keys.put(account(secret), value);
            return true;
        });
    }

    @Override
    public synchronized void remove(Secret secret) {
        ask(() -> {
            keys.remove(account(secret));
            return true;
        });
        if (secret == Secret.FILE_KEY) file.forgetFileKey();
    }

    @Override
    public synchronized boolean secure() {
        return file.fileKey().isEmpty();
    }

    private String account(Secret secret) {
        return secret.code() + " " + file.id();
    }

    private <T> T ask(Callable<T> question) {
        try {
            return patiently.call(UNLOCKING, question).orElseThrow(this::silent);
        } catch (ExecutionException e) {
            throw new SecretException(texts.get().get("secrets.refused"), e);
        }
    }

    private SecretException silent() {
        return new SecretException(texts.get().get("secrets.silent"));
    }
}
