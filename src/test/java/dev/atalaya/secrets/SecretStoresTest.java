package dev.atalaya.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where secrets go, with a key store and without, and that a key is never lost to a key store that does not
/// answer.
class SecretStoresTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().factory();

    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final FakeKeys keys = new FakeKeys();

    private SecretStore open(Supplier<Optional<? extends SystemKeys>> keyStore) {
        return new SecretStores(THREADS, () -> ENGLISH, keyStore, SHORT).open(folder, false);
    }

    private SecretStore withKeyStore() {
        return open(() -> {
            keys.open++;
            return Optional.of(keys);
        });
    }

    private SecretStore without() {
        return open(Optional::empty);
    }

    private SecretStore headless() {
        return new SecretStores(
                        THREADS,
                        () -> ENGLISH,
                        () -> {
                            throw new AssertionError("asked");
                        },
                        SHORT)
                .open(folder, true);
    }

    @Test
    void withAKeyStoreBothSecretsLieInIt() {
        assertThat(withKeyStore().get(Secret.FILE_KEY)).isEmpty();
        assertThat(withKeyStore().put(Secret.FILE_KEY, "k")).isTrue();
        assertThat(withKeyStore().put(Secret.TOKEN, "t")).isTrue();

        SecretStore again = withKeyStore();
        assertThat(again.get(Secret.FILE_KEY)).contains("k");
        assertThat(again.get(Secret.TOKEN)).contains("t");
        assertThat(again.secure()).isTrue();
        assertThat(keys.kept.values()).containsExactlyInAnyOrder("k", "t");
        assertThat(keys.open).isZero();
        assertThat(folder.resolve(ProfileFile.NAME)).content().doesNotContain("file-key=");
    }

    @Test
    void withoutOneTheFileKeyLiesInAFileAndTheTokenNowhere() {
        assertThat(without().put(Secret.FILE_KEY, "k")).isTrue();
        assertThat(without().put(Secret.TOKEN, "t-o-k-e-n")).isFalse();

        assertThat(without().get(Secret.FILE_KEY)).contains("k");
        assertThat(without().get(Secret.TOKEN)).isEmpty();
        assertThat(without().secure()).isFalse();
        assertThat(folder.resolve(ProfileFile.NAME)).content().doesNotContain("t-o-k-e-n");
    }

    @Test
    void headlessNeverAsksAKeyStore() {
        assertThat(headless().put(Secret.FILE_KEY, "k")).isTrue();

        assertThat(headless().get(Secret.FILE_KEY)).contains("k");
    }

    @Test
    void aFileKeyThatLiesInTheFileStaysThere() {
        headless().put(Secret.FILE_KEY, "k");

        assertThat(withKeyStore().get(Secret.FILE_KEY)).contains("k");
        assertThat(withKeyStore().secure()).isFalse();
        assertThat(withKeyStore().put(Secret.TOKEN, "t")).isTrue();
    }

    @Test
    void aKeyInAKeyStoreThatDoesNotAnswerIsNotTakenForNone() {
        withKeyStore().put(Secret.FILE_KEY, "k");
        String line =
                "The key of these files is in the desktop’s key store, which is not asked or does not answer here";

        for (SecretStore store : new SecretStore[] {headless(), without()}) {
            assertThatThrownBy(() -> store.get(Secret.FILE_KEY)).hasMessage(line);
            assertThatThrownBy(() -> store.put(Secret.FILE_KEY, "new")).hasMessage(line);
        }
        keys.kept.clear();
        assertThat(withKeyStore().secure()).isTrue();
        assertThatThrownBy(() -> withKeyStore().get(Secret.FILE_KEY))
                .hasMessage("The desktop’s key store does not give the key of these files");
    }

    @Test
    void aKeyStoreThatHangsIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);

        SecretStore store = open(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(keys);
        });

        assertThat(store.secure()).isFalse();
    }

    @Test
    void aKeyStoreThatBreaksIsGivenUp() {
        SecretStore store = open(() -> {
            throw new NoClassDefFoundError("org/freedesktop/dbus");
        });

        assertThat(store.secure()).isFalse();
    }

    @Test
    void aFileKeyThatTheKeyStoreDoesNotTakeLiesInTheFile() {
        keys.refuses = true;
        assertThat(withKeyStore().put(Secret.FILE_KEY, "k")).isTrue();
        assertThat(withKeyStore().secure()).isFalse();
        assertThatThrownBy(() -> withKeyStore().put(Secret.TOKEN, "t-o-k-e-n"))
                .isInstanceOf(SecretException.class)
                .hasMessage("The desktop’s key store did not take the secret");

        keys.refuses = false;
        assertThat(withKeyStore().get(Secret.FILE_KEY)).contains("k");
    }

    @Test
    void aFileKeyThatTheKeyStoreOnlySeemsToTakeLiesInTheFile() {
        keys.forgets = true;
        withKeyStore().put(Secret.FILE_KEY, "k");

        assertThat(without().get(Secret.FILE_KEY)).contains("k");
    }

    @Test
    void whatIsRemovedIsGone() {
        withKeyStore().put(Secret.FILE_KEY, "k");
        withKeyStore().put(Secret.TOKEN, "t");
        withKeyStore().remove(Secret.FILE_KEY);
        withKeyStore().remove(Secret.TOKEN);

        assertThat(keys.kept).isEmpty();
        assertThat(withKeyStore().get(Secret.FILE_KEY)).isEmpty();
        assertThat(withKeyStore().get(Secret.TOKEN)).isEmpty();
    }

    @Test
    void twoProfilesDoNotMix(@TempDir Path other) {
        withKeyStore().put(Secret.TOKEN, "t");

        SecretStore second =
                new SecretStores(THREADS, () -> ENGLISH, () -> Optional.of(keys), SHORT).open(other, false);

        assertThat(second.get(Secret.TOKEN)).isEmpty();
    }
}
