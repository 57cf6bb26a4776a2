package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.insight.FloorAt;
import dev.atalaya.insight.LoggedDecisions;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.past.TimeMachine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The time machine over real files, filled from the built-in platform over a real socket.
class TimeMachineFilesTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final UiLoop ui = new UiLoop();

    @Test
    void theFloorOfADayBeforeTheConsoleWasEverStartedIsShown(@TempDir Path folder) throws Exception {
        SecretStores secrets = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> ENGLISH);
        try (SmallPlatform small = new SmallPlatform();
                ChatPlatform client = small.client();
                ProfileFiles files = ProfileFiles.open(new ProfileFolder(folder), secrets.open(folder, true))) {
            small.customerWrites("Ana Prueba", "Hola");
            Instant then = small.now().plusSeconds(30);
            small.pass(Duration.ofHours(20));
            small.customerWrites("Too Late", "Hola");
            FloorCache cache = Objects.requireNonNull(files.cache());
            LiveFloor live = new LiveFloor(System::nanoTime);
            LiveFloor past = new LiveFloor(System::nanoTime);
            try (FloorSync sync = new FloorSync(client, cache, files.own(), new Threads(_ -> {}))) {
                HistoryService history = Objects.requireNonNull(sync.history());
                try (var _ = sync.pump(ui, live::apply, UiProbe.NONE);
                        TimeMachine machine = new TimeMachine(
                                live,
                                past,
                                (at, cancel) -> new FloorAt(
                                                history.past(), new LoggedDecisions(cache, cancel), Runnable::run)
                                        .at(at),
                                history,
                                new LogReader(Runnable::run, ui),
                                new ManualTimer(),
                                () -> AttentionLimits.DEFAULT)) {
                    sync.start();
                    ui.await(() ->
                            live.conversations().stream().anyMatch(view -> named(view.conversation(), "Too Late")));
                    machine.go(then);
                    ui.await(() ->
                            past.conversations().stream().anyMatch(view -> named(view.conversation(), "Ana Prueba")));
                    assertThat(past.now()).isEqualTo(then);
                    assertThat(past.conversations()).noneMatch(view -> named(view.conversation(), "Too Late"));
                    assertThat(past.groups()).hasSameSizeAs(live.groups());
                }
            }
        }
    }

    private static boolean named(Conversation conversation, String contact) {
        return conversation.contactName().equals(contact);
    }
}
