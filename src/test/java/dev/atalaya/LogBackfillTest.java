package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogProbe;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log of a fresh profile against the built-in platform over a real socket: what happened before the console was
/// ever started is fetched and listed.
class LogBackfillTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final UiLoop ui = new UiLoop();

    @Test
    void aFreshProfileListsWhatThePlatformHasOfTheDaysBefore(@TempDir Path folder) throws Exception {
        SecretStores secrets = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> ENGLISH);
        try (SmallPlatform small = new SmallPlatform();
                ChatPlatform client = small.client();
                ProfileFiles files = ProfileFiles.open(new ProfileFolder(folder), secrets.open(folder, true))) {
            for (int i = 0; i < 5; i++) small.customerWrites("Before " + i, "Hola");
            small.pass(Duration.ofDays(1));
            Threads threads = new Threads(failure -> {});
            ManualTimer timer = new ManualTimer();
            LiveFloor floor = new LiveFloor(System::nanoTime);
            try (FloorSync sync = new FloorSync(client, files.cache(), files.own(), threads);
                    LogProbe log = new LogProbe(floor, sync, ui, timer)) {
                try (var _ = sync.pump(ui, floor::apply, UiProbe.NONE)) {
                    sync.start();
                    ui.await(() -> floor.clockProperty().getValue() != null);
                    log.lastSevenDays();
                    ui.await(() -> {
                        timer.wind(Duration.ofSeconds(1));
                        return log.contacts().contains("Before 4") && log.complete();
                    });
                    assertThat(log.contacts()).contains("Before 0", "Before 1", "Before 2", "Before 3", "Before 4");
                }
            }
        }
    }
}
