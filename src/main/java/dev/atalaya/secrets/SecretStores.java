package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Chooses where a profile's secrets are kept.
public final class SecretStores {

    /// A key store that is there answers at once; without one, or without a desktop, nobody shall wait.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SecretStores.class);

    private final ThreadFactory threads;
    private final Supplier<Texts> texts;
    private final Supplier<Optional<SystemKeys>> keyStore;

    /// @param threads makes the thread on which a key store is asked
    /// @param texts the language in which it says what is wrong
    public SecretStores(ThreadFactory threads, Supplier<Texts> texts) {
        this(threads, texts, JavaKeyring::open);
    }

    SecretStores(ThreadFactory threads, Supplier<Texts> texts, Supplier<Optional<SystemKeys>> keyStore) {
        this.threads = threads;
        this.texts = texts;
        this.keyStore = keyStore;
    }

    /// The operating system's key store where there is one, else a private file in the profile's folder. May wait for 2
    /// s,
    /// and for a minute where the file key is known to be in a key store that the user may have to unlock.
    ///
    /// @param folder the profile's own
    /// @param headless true for what runs without a user: no key store is asked, so that nothing ever asks back
    /// @throws SecretException where the profile's file cannot be read
    public SecretStore open(Path folder, boolean headless) {
        ProfileFile file = new ProfileFile(folder, texts);
        if (headless) return new FileSecretStore(file, texts);
        Patiently patiently = new Patiently(threads);
        Duration patience = file.inKeyStore() ? KeyringSecretStore.UNLOCKING : PATIENCE;
        return ask(patiently, patience)
                .<SecretStore>map(keys -> new KeyringSecretStore(keys, file, patiently, texts))
                .orElseGet(() -> new FileSecretStore(file, texts));
    }

    private Optional<SystemKeys> ask(Patiently patiently, Duration patience) {
        try {
            return patiently.call(patience, keyStore::get).flatMap(found -> found);
        } catch (ExecutionException e) {
            LOG.warn("the key store failed; going on without it", e);
            return Optional.empty();
        }
    }
}
