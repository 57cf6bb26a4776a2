package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.cli.ImportDesk;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.texts.Language;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The profile of a supervisor who has report files and no platform.
class FilesProfileTest {

    @TempDir
    Path folder;

    private ConsoleLauncher.Wish wish(@Nullable String profile) {
        return Wishes.profile(folder, profile, Language.ES, null);
    }

    @Test
    void itIsThereAtOnceAndSaysThatThereIsNoPlatform() throws Exception {
        CompletableFuture<Link> live = new CompletableFuture<>();
        try (ConsoleStart start = ConsoleStart.begin(wish(Settings.FILES.name()), new Threads(_ -> {}), true);
                UiPump pump = start.sync()
                        .pump(
                                Runnable::run,
                                delta -> {
                                    Link link = delta.link();
                                    if (link != null && link.live()) live.complete(link);
                                },
                                UiProbe.NONE)) {
            Link link = live.get(30, TimeUnit.SECONDS);
            assertThat(link.filesOnly()).isTrue();
            assertThat(link.detail()).isEmpty();
            assertThat(pump).isNotNull();
        }
    }

    @Test
    void importsGoIntoItAndAReportIsMadeOfThem() throws Exception {
        try (ImportDesk.Opened desk = new ImportApp().open(wish("files"))) {
            ImportFilesTest.take("conversaciones-octubre.csv", desk.intake());
        }
        try (var desk = new ReportApp().open(wish("files"))) {
            assertThat(desk.groups()).extracting(GroupName::name).contains("Ventas");
            assertThat(desk.present().agents()).containsValue("Marta López");
        }
    }

    @Test
    void aProfileThatThereIsNotIsOneLine() {
        assertThatThrownBy(() -> ConsoleStart.begin(wish("nope"), new Threads(_ -> {}), true))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("--profile: there is no profile nope, but: simulator, files");
    }
}
