package dev.atalaya.secrets;

import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The operating system's key store: opened for each question and closed again, as an open one keeps threads
/// that would not let the program end, and never waited for without end. Callers take turns.
final class KeyStore {

    /// What is asked of an open one.
    interface Question<T> {
        T ask(SystemKeys keys) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);

    /// The user may have to look for his password.
    private static final Duration UNLOCKING = Duration.ofMinutes(1);

    private final Supplier<Optional<? extends SystemKeys>> opener;
    private final Patiently patiently;
    private final Supplier<Texts> texts;
    private final Duration patience;
    private volatile boolean found;
    private boolean missing;

    /// @param patience how long one is waited for of which it is not known that it is there
    KeyStore(
            Supplier<Optional<? extends SystemKeys>> opener,
            ThreadFactory threads,
            Supplier<Texts> texts,
            Duration patience) {
        this.opener = opener;
        this.patiently = new Patiently(threads);
        this.texts = texts;
        this.patience = patience;
    }

    /// Empty where there is none, which is found out once.
    ///
    /// @param expected true where it is known that there is one, which may be locked
    /// @throws SecretException where there is one and it fails or falls silent
    <T> Optional<T> ask(boolean expected, Question<T> question) {
        if (missing) return Optional.empty();
        // One that is found only after we gave up stays missing, or the answer would hang on that moment.
        boolean known = found;
        try {
            Duration longest = known || expected ? UNLOCKING : patience;
            Optional<Optional<T>> answer = patiently.call(longest, () -> opened(question));
            if (answer.isEmpty() && known) throw new SecretException(texts.get().get("secrets.silent"));
            Optional<T> value = answer.flatMap(inner -> inner);
            missing = value.isEmpty();
            return value;
        } catch (ExecutionException e) {
            if (found) throw new SecretException(texts.get().get("secrets.refused"), e);
            LOG.warn("the key store failed; going on without it", e);
            missing = true;
            return Optional.empty();
        }
    }

    private <T> Optional<T> opened(Question<T> question) throws Exception {
        try (SystemKeys keys = opener.get().orElse(null)) {
            if (keys == null) return Optional.empty();
            found = true;
            return Optional.of(question.ask(keys));
        }
    }
}
