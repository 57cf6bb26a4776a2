package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.floor.Attention;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.shell.FxExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A limit of attention changed in the settings holds at once, for the floor that is on screen and after a
/// start.
class LimitsAtOnceTest {

    private static ConsoleLauncher.Wish wish(SmallPlatform platform, Path folder) throws IOException {
        return Wishes.live(
                platform.url(),
                Files.writeString(folder.resolve("token"), platform.token()),
                folder,
                new ConsoleLauncher.Size(1200, 900));
    }

    @Test
    void changedInTheSettingsHoldsAtOnce(@TempDir Path folder) throws Exception {
        try (SmallPlatform platform = new SmallPlatform()) {
            for (int i = 0; i < 8; i++) platform.customerWrites("Cliente " + i, "Hola");
            platform.pass(Duration.ofSeconds(90));
            try (ConsoleStart start = ConsoleStart.begin(wish(platform, folder), new Threads(_ -> {}), true)) {
                inWindow(start);
            }
            try (ConsoleStart again = ConsoleStart.begin(wish(platform, folder), new Threads(_ -> {}), true)) {
                UiExecutor gate = new FxExecutor();
                ConsoleWindow window = Fx.get(() -> new ConsoleWindow(again, gate, UiProbe.NONE, 1200, 900));
                UiDriver ui = UiDriver.on(window.stage());
                ui.await("the limit after a start", () -> waiting(window) > 0);
                Fx.run(window::empty);
                ui.close();
            }
        }
    }

    private static void inWindow(ConsoleStart start) {
        UiExecutor gate = new FxExecutor();
        ConsoleWindow window = Fx.get(() -> new ConsoleWindow(start, gate, UiProbe.NONE, 1200, 900));
        UiDriver ui = UiDriver.on(window.stage());
        ui.await("the floor", () -> !window.console().floor().conversations().isEmpty());
        assertThat(waiting(window)).isZero();

        Fx.run(() -> window.console().open("settings"));
        ui.await("the settings", () -> ui.sees("#limit-WAITING"));
        Fx.run(() -> minutes(ui).getValueFactory().setValue(1));

        ui.await("the new limit", () -> waiting(window) > 0);
        Fx.run(() -> minutes(ui).getValueFactory().setValue(15));
        ui.await("the old limit", () -> waiting(window) == 0);
        Fx.run(() -> minutes(ui).getValueFactory().setValue(1));
        ui.await("the new limit again", () -> waiting(window) > 0);
        Fx.run(window::empty);
        ui.close();
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Integer> minutes(UiDriver ui) {
        return (Spinner<Integer>) ui.node("#limit-WAITING");
    }

    private static long waiting(ConsoleWindow window) {
        return window.console().floor().conversations().stream()
                .filter(view -> view.attention() != null && view.attention().kind() == Attention.Kind.WAITING_TOO_LONG)
                .count();
    }
}
