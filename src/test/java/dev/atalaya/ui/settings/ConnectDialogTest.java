package dev.atalaya.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.HeldSettings;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.ShellModel;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the dialog keeps of what was typed, and what it begins with.
class ConnectDialogTest {

    private final FakeConnections connections = new FakeConnections();
    private ShellModel shell;
    private Connecting connecting;
    private UiDriver ui;

    @BeforeEach
    void open() {
        StackPane over = new StackPane();
        shell = Fx.get(
                () -> new ShellModel(new LiveFloor(System::nanoTime), new HeldSettings(), ZoneId.systemDefault()));
        Fx.run(() -> shell.language(Settings.Language.EN));
        connecting = Fx.get(() -> new Connecting(connections, shell, Runnable::run, _ -> {}, over));
        ui = UiDriver.open(stage -> stage.setScene(new Scene(over, 700, 700)));
    }

    @AfterEach
    void close() {
        ui.close();
        Fx.run(shell::close);
    }

    private String field(String id) {
        return Fx.get(() -> ((TextField) ui.stage().getScene().lookup(id)).getText());
    }

    @Test
    void cancelForgetsTheToken() {
        Fx.run(connecting.command()::run);
        ui.click("#connect-token").type("secret");
        ui.click("Cancel");
        Fx.run(connecting.command()::run);
        assertThat(field("#connect-token")).isEmpty();
    }

    @Test
    void aProfileWithoutATokenIsFilledInAndOnlyItsTokenIsTyped() {
        connections.withoutToken = connections.profiles.getLast();
        Fx.run(connecting::askForToken);
        assertThat(field("#connect-name")).isEqualTo("Producción");
        assertThat(field("#connect-url")).isEqualTo("https://chat.example.com");
        ui.await("the token to be asked for", ui.node("#connect-token")::isFocused);
        ui.type("secret");
        // The platform's zone becomes known, or another language is chosen.
        Fx.run(() -> shell.language(Settings.Language.ES));
        assertThat(field("#connect-token")).isEqualTo("secret");
        assertThat(field("#connect-name")).isEqualTo("Producción");
    }

    @Test
    void nothingIsAskedWhereTheTokenIsKnown() {
        Fx.run(connecting::askForToken);
        assertThat(ui.sees("#connect-name")).isFalse();
    }
}
