package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.util.Optional;
import java.util.function.Supplier;

/// A profile's secrets: in the key store where there is one, else the file key in the profile's private file
/// and the token nowhere. A file key that lies in the file stays there. Thread-safe.
final class ProfileSecrets implements SecretStore {

    private final ProfileFile file;
    private final KeyStore keyStore;
    private final Supplier<Texts> texts;

    ProfileSecrets(ProfileFile file, KeyStore keyStore, Supplier<Texts> texts) {
        this.file = file;
        this.keyStore = keyStore;
        this.texts = texts;
    }

    @Override
    public synchronized Optional<String> get(Secret secret) {
        return secret == Secret.TOKEN ? stored(secret).flatMap(token -> token) : fileKey();
    }

    private Optional<String> fileKey() {
        if (file.fileKey().isPresent()) return file.fileKey();
        Optional<Optional<String>> answer = stored(Secret.FILE_KEY);
        Optional<String> key = answer.flatMap(value -> value);
        if (key.isEmpty() && file.inKeyStore()) {
            throw failed(answer.isEmpty() ? "secrets.in-key-store" : "secrets.key-gone");
        }
        return key;
    }

    /// Empty without a key store; empty within where that has none.
    private Optional<Optional<String>> stored(Secret secret) {
        String account = account(secret);
        return ask(keys -> keys.get(account));
    }

    @Override
    public synchronized boolean put(Secret secret, String value) {
        if (secret == Secret.TOKEN) return write(secret, value);
        if (taken(value)) {
            file.fileKeyInKeyStore();
        } else {
            // A new key over one that only does not answer now would lock the old files for ever.
            if (file.inKeyStore()) throw failed("secrets.in-key-store");
            file.fileKey(value);
        }
        return true;
    }

    private boolean write(Secret secret, String value) {
        String account = account(secret);
        return ask(keys -> {
                    keys.put(account, value);
                    return true;
                })
                .isPresent();
    }

    /// Whether the key store has the file key now: read back, as all of the profile's data hangs on it.
    private boolean taken(String key) {
        try {
            return write(Secret.FILE_KEY, key)
                    && stored(Secret.FILE_KEY).flatMap(value -> value).equals(Optional.of(key));
        } catch (SecretException _) {
            // The user may have refused to unlock it: the private file has to do, and the status bar says so.
            return false;
        }
    }

    @Override
    public synchronized void remove(Secret secret) {
        String account = account(secret);
        Optional<Boolean> _ = ask(keys -> {
            keys.remove(account);
            return true;
        });
        if (secret == Secret.FILE_KEY) file.forgetFileKey();
    }

    @Override
    public synchronized boolean secure() {
        return file.inKeyStore() || (file.fileKey().isEmpty() && ask(_ -> true).isPresent());
    }

    /// Where our key lies there, the user may have to unlock it first.
    private <T> Optional<T> ask(KeyStore.Question<T> question) {
        return keyStore.ask(file.inKeyStore(), question);
    }

    private String account(Secret secret) {
        return secret.code() + " " + file.id();
    }

    private SecretException failed(String key) {
        return new SecretException(texts.get().get(key));
    }
}
