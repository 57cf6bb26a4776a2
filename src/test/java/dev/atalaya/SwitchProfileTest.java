package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.shell.FxExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Connect…* from end to end: another platform is tested, kept as a profile, and its floor comes on screen.
class SwitchProfileTest {

    private SmallPlatform first;
    private SmallPlatform second;
    private ConsoleStart start;
    private ConsoleWindow window;
    private UiDriver ui;

    @BeforeEach
    void openTheFirst(@TempDir Path folder) throws IOException {
        first = new SmallPlatform();
        second = new SmallPlatform();
        first.customerWrites("Cliente del primero", "Hola");
        second.customerWrites("Cliente del segundo", "Hola");
        Path token = Files.writeString(folder.resolve("token"), first.token());
        ConsoleLauncher.Wish wish = Wishes.live(first.url(), token, folder, new ConsoleLauncher.Size(990, 900));
        start = ConsoleStart.begin(wish, new Threads(_ -> {}), true);
        UiExecutor gate = new FxExecutor();
        window = Fx.get(() -> new ConsoleWindow(start, gate, UiProbe.NONE, 990, 900));
        ui = UiDriver.on(window.stage());
    }

    @AfterEach
    void close() {
        Fx.run(window::empty);
        ui.close();
        start.close();
        first.close();
        second.close();
    }

    private void waitForContact(String name) {
        ui.await(
                name,
                () -> window.console().floor().conversations().stream()
                        .anyMatch(view -> view.conversation().contactName().equals(name)));
    }

    @Test
    void anotherPlatformIsTestedKeptAndShown() {
        waitForContact("Cliente del primero");
        ui.palette("connect");
        ui.click("#connect-name").type("Otra");
        ui.click("#connect-url").type("ftp//nowhere").click("#connect-token").type(second.token());
        ui.click("#connect-test");
        ui.await("the address to be refused", () -> ui.node("#connect-connect").isDisabled());
        Fx.run(() -> ((TextField) ui.stage().getScene().lookup("#connect-url")).setText(second.url()));
        ui.click("#connect-test");
        ui.await(
                "the platform to know us",
                () -> !ui.stage().getScene().lookup("#connect-connect").isDisabled());
        ui.click("#connect-connect");

        waitForContact("Cliente del segundo");
        assertThat(window.console().floor().conversations())
                .noneMatch(view -> view.conversation().contactName().equals("Cliente del primero"));
    }
}
