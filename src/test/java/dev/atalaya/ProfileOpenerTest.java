package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorFeed;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Profiles, opened by two consoles that know nothing of each other. The built-in platforms are real processes.
class ProfileOpenerTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final Threads threads = new Threads(_ -> {});
    private String modulePath = "";
    private DataDir dirs;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        modulePath = System.getProperty("jdk.module.path", "");
        System.setProperty("jdk.module.path", "target/atalaya.jar" + File.pathSeparator + "target/lib");
        dirs = new DataDir(folder);
    }

    @AfterEach
    void restore() {
        System.setProperty("jdk.module.path", modulePath);
    }

    private ProfileOpener opener() {
        return new ProfileOpener(dirs, threads, () -> ENGLISH, "small", true);
    }

    private static void waitUntilLive(OpenProfile profile) throws InterruptedException {
        CountDownLatch live = new CountDownLatch(1);
        FloorFeed.Subscription heard = profile.session().sync().feed().subscribe(delta -> hear(delta, live));
        try {
            profile.session().start(() -> null);
            assertThat(live.await(90, TimeUnit.SECONDS)).as("live").isTrue();
        } finally {
            heard.close();
        }
    }

    private static void hear(Delta delta, CountDownLatch live) {
        if (delta.link() != null && delta.link().live()) live.countDown();
    }

    @Test
    void aSecondConsoleOnTheBuiltInProfileIsLiveWithoutFiles() throws InterruptedException {
        try (OpenProfile first = opener().saved(Settings.SIMULATOR)) {
            waitUntilLive(first);
            try (OpenProfile second = opener().saved(Settings.SIMULATOR)) {
                waitUntilLive(second);
                assertThat(first.session().sync().keepsakes()).isNotNull();
                assertThat(second.session().sync().keepsakes()).isNull();
            }
        }
    }

    @Test
    void aProfileSaysWhetherItsTokenMustBeTyped() {
        Settings.Profile other = new Settings.Profile("Otra", "http://127.0.0.1:9", Settings.Kind.SUPERVISOR_API, "");
        ProfileOpener opener = opener();
        try (OpenProfile open = opener.saved(other)) {
            assertThat(open.tokenKnown()).isFalse();
        }
        opener.keep("Otra", "secret-for-the-test");
        try (OpenProfile open = opener.saved(other)) {
            assertThat(open.tokenKnown()).isTrue();
        }
    }
}
