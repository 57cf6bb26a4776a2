package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.util.Optional;
import java.util.function.Supplier;

/// Without a key store: the file key in a private file of the profile's folder, tokens nowhere. Thread-safe.
final class FileSecretStore implements SecretStore {

    private final ProfileFile file;
    private final Supplier<Texts> texts;

    FileSecretStore(ProfileFile file, Supplier<Texts> texts) {
        this.file = file;
        this.texts = texts;
    }

    @Override
    public synchronized Optional<String> get(Secret secret) {
        if (secret == Secret.TOKEN) return Optional.empty();
        if (file.inKeyStore()) throw elsewhere();
        return file.fileKey();
    }

    @Override
    public synchronized boolean put(Secret secret, String value) {
        if (secret == Secret.TOKEN) return false;
        // A new key over one that only does not answer now would lock the old files for ever.
        if (file.inKeyStore()) throw elsewhere();
        file.fileKey(value);
        return true;
    }

    @Override
    public synchronized void remove(Secret secret) {
        if (secret == Secret.FILE_KEY) file.forgetFileKey();
    }

    @Override
    public boolean secure() {
        return false;
    }

    private SecretException elsewhere() {
        return new SecretException(texts.get().get("secrets.in-key-store"));
    }
}
