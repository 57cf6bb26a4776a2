package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.live.Listeners;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window, driven as a supervisor would.
class ConsoleTest {

    private Console console;
    private UiDriver ui;

    @BeforeEach
    void open() {
        console = Fx.get(() -> Consoles.in(Settings.Language.EN));
        ui = UiDriver.open(stage -> {
            console.floor().apply(Deltas.floor());
            console.show(stage, 990, 900);
            stage.setMinWidth(0);
        });
    }

    @AfterEach
    void close() {
        ui.close();
        Fx.run(() -> {
            console.close();
            assertThat(Listeners.of(console.floor())).isZero();
        });
    }

    @Test
    void theLanguageChangesAtOnce() {
        ui.click("#language").click("Español");
        assertThat(ui.sees("Requieren atención")).isTrue();
        assertThat(ui.sees("Needs attention")).isFalse();
    }

    @Test
    void thePaletteFindsAContactAndChoosesTheConversation() {
        ui.keys(KeyCode.CONTROL, KeyCode.K).type("quiroga").keys(KeyCode.ENTER);
        ui.await("the waiting tab", () -> ui.sees("Ernesto Quiroga"));
        assertThat(ui.sees(".table-row-cell:selected")).isTrue();
    }

    @Test
    void thePaletteRunsCommands() {
        ui.click("#search").type("portug").keys(KeyCode.ENTER);
        assertThat(ui.sees("Pedem atenção")).isTrue();
    }

    @Test
    void severalConversationsAreChosenByKeyboardAndByMouse() {
        ui.click("Carlos Peña").keys(KeyCode.SHIFT, KeyCode.DOWN).keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(ui.count(".table-row-cell:selected")).isEqualTo(3);
        ui.click("Lucía Ferrer").clickWith(KeyCode.CONTROL, "Óscar Villalba");
        assertThat(ui.count(".table-row-cell:selected")).isEqualTo(2);
        ui.click("Lucía Ferrer").clickWith(KeyCode.SHIFT, "Nadia Fuentes");
        assertThat(ui.count(".table-row-cell:selected")).isEqualTo(4);
    }

    @Test
    void aStaleFloorSaysSo() {
        assertThat(ui.sees("#stale-banner")).isFalse();
        Fx.run(() -> console.floor()
                .apply(Deltas.link(new Link(Link.State.STALE, FloorFixtures.NOW, "", FloorFixtures.me(), 0))));
        assertThat(ui.sees("#stale-banner")).isTrue();
        assertThat(ui.text("#live")).isEqualTo("As of 10:20:00");
    }
}
