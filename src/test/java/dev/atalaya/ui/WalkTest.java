package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.ui.log.DesignLog;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Finding things by the search, and back and forward through what was looked at, from screen to screen.
class WalkTest {

    private final PlainLog log = DesignLog.log();
    private OpenConsole open;
    private UiDriver ui;

    @BeforeEach
    void open() {
        open = new OpenConsole(() -> Consoles.in(Settings.Language.EN, log), 1200, 800);
        ui = open.ui();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void altLeftAndRightWalkFromScreenToScreen() {
        ui.click("Carlos Peña").click("#tab-ACTIVE").click("#screen-log").click("#screen-report");
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees("#log-histogram")).isTrue();
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees("#tab-ACTIVE:selected")).isTrue();
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees("#tab-ATTENTION:selected")).isTrue();
        assertThat(ui.sees(".table-row-cell:selected")).isTrue();
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees(".table-row-cell:selected")).isFalse();
        for (int i = 0; i < 4; i++) ui.keys(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.sees("#report-table")).isTrue();
    }

    @Test
    void theFourthAndTheFifthButtonOfTheMouseDoTheSame() {
        ui.click("#screen-log");
        press(MouseButton.BACK);
        ui.await("the floor", () -> ui.sees("#tab-ATTENTION"));
        press(MouseButton.FORWARD);
        ui.await("the log", () -> ui.sees("#log-histogram"));
    }

    private void press(MouseButton button) {
        Node root = ui.stage().getScene().getRoot();
        Fx.run(() -> Event.fireEvent(
                root,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        600,
                        400,
                        600,
                        400,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    @Test
    void theSearchFindsInTheLogWhatIsNoLongerOnTheFloor() {
        ui.click("#search").type("solis hern");
        ui.await("the log's answer", () -> ui.sees("Hernán Solís"));
        ui.keys(KeyCode.ENTER);
        ui.await("his decisions", () -> ui.sees("#log-histogram"));
        assertThat(ui.text("#log-count")).isEqualTo("1 decision");
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees("#tab-ATTENTION")).isTrue();
    }
}
