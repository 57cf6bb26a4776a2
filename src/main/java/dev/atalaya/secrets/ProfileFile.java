package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;

/// What lies about secrets in a profile's folder: under which name the key store knows this profile, whether
/// the file key is there, and, without a key store, the file key itself. Never a token.
final class ProfileFile {

    static final String NAME = "secrets.properties";

    private static final String ID = "id";
    private static final String KEY = "file-key";
    private static final String PLACE = "file-key-in";
    private static final String KEY_STORE = "key-store";

    private final PrivateFile file;
    private final Supplier<Texts> texts;
    private final Properties values;

    /// @throws SecretException where the file cannot be read
    ProfileFile(Path folder, Supplier<Texts> texts) {
        this.file = new PrivateFile(folder.resolve(NAME));
        this.texts = texts;
        try {
            this.values = file.read();
        } catch (IOException | IllegalArgumentException e) {
            throw new SecretException(texts.get().get("secrets.file-unreadable", file.path()), e);
        }
    }

    /// Made at the first need, and kept: it names this profile in the key store wherever its folder is moved.
    String id() {
        if (values.getProperty(ID) == null) {
            values.setProperty(ID, UUID.randomUUID().toString());
            save();
        }
        return values.getProperty(ID);
    }

    Optional<String> fileKey() {
        return Optional.ofNullable(values.getProperty(KEY));
    }

    void fileKey(String key) {
        values.setProperty(KEY, key);
        values.remove(PLACE);
        save();
    }

    void fileKeyInKeyStore() {
        values.setProperty(PLACE, KEY_STORE);
        values.remove(KEY);
        save();
    }

    boolean inKeyStore() {
        return KEY_STORE.equals(values.getProperty(PLACE));
    }

    void forgetFileKey() {
        values.remove(KEY);
        values.remove(PLACE);
        save();
    }

    private void save() {
        try {
            file.write(values);
        } catch (IOException e) {
            throw new SecretException(texts.get().get("secrets.file-unwritable", file.path()), e);
        }
    }
}
