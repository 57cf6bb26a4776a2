package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Chooses where a profile's secrets are kept.
public final class SecretStores {

    /// One that is there answers within a second or two, one that the desktop only starts now takes longer. Without
    /// one, or without a desktop, the answer comes at once, too.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThreadFactory threads;
    private final Supplier<Texts> texts;
    private final Supplier<Optional<? extends SystemKeys>> keyStore;
    private final Duration patience;

    /// @param threads makes the thread on which a key store is asked
    /// @param texts the language in which it says what is wrong
    public SecretStores(ThreadFactory threads, Supplier<Texts> texts) {
        this(threads, texts, () -> JavaKeyring.open(System.getProperty("os.name", "")), PATIENCE);
    }

    SecretStores(
            ThreadFactory threads,
            Supplier<Texts> texts,
            Supplier<Optional<? extends SystemKeys>> keyStore,
            Duration patience) {
        this.threads = threads;
        this.texts = texts;
        this.keyStore = keyStore;
        this.patience = patience;
    }

    /// The operating system's key store where there is one, else a private file in the profile's folder.
    /// Returns at once: a key store is looked for only when a secret is wanted that the file does not have; for
    /// 10 s at most, or for a minute where it is known to have the file key and may have to be unlocked.
    ///
    /// @param folder the profile's own
    /// @param headless true for what runs without a user: no key store is asked, so that nothing ever asks back
    /// @throws SecretException where the profile's file cannot be read
    public SecretStore open(Path folder, boolean headless) {
        Supplier<Optional<? extends SystemKeys>> opener = headless ? Optional::empty : keyStore;
        return new ProfileSecrets(
                new ProfileFile(folder, texts), new KeyStore(opener, threads, texts, patience), texts);
    }
}
