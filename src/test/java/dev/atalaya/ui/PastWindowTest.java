package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.PastFloor;
import dev.atalaya.store.Settings;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FloorFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The floor of the past, as a supervisor looks at it.
class PastWindowTest {

    private OpenConsole open;
    private UiDriver ui;

    private static PastFloor floor(Instant at) {
        return new PastFloor(
                at,
                FloorFixtures.groups(),
                FloorFixtures.states(),
                List.of(),
                List.of(),
                FloorFixtures.conversations(),
                Set.of("48213"));
    }

    @BeforeEach
    void open() {
        open = new OpenConsole(
                () -> Consoles.in(Settings.Language.EN, new PlainLog(), null, (at, _) -> floor(at)), 1280, 800);
        ui = open.ui();
        ui.keys(KeyCode.CONTROL, KeyCode.T);
        ui.await("the past", () -> ui.sees("#past-bar"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void itSaysWhichSecondItIsAndEscapeLeadsBackToNow() {
        assertThat(ui.text("#past-title")).isEqualTo("The past: Tue 24 Nov, 10:05:00 · America/Guatemala");
        ui.await(
                "room for every word",
                () -> Cuts.under(ui.stage().getScene().getRoot(), "#past-bar").isEmpty());
        assertThat(ui.sees("Of one conversation nobody tells who had it")).isTrue();
        ui.keys(KeyCode.ESCAPE);
        ui.await("now", () -> !ui.sees("#past-bar") && ui.sees("Carlos Peña"));
    }

    @Test
    void aTimeIsTypedAndTheButtonLeadsBack() {
        ui.click("#past-time").keys(KeyCode.CONTROL, KeyCode.A).type("09:41:07").keys(KeyCode.ENTER);
        ui.await("that second", () -> ui.text("#past-title").contains("09:41:07"));
        ui.keys(KeyCode.CONTROL, KeyCode.A).type("25:00").keys(KeyCode.ENTER);
        assertThat(ui.sees("Time of day: 25:00 is not one; write it like 09:41 or 09:41:07"))
                .isTrue();
        ui.click("#past-back");
        ui.await("now", () -> !ui.sees("#past-bar"));
    }

    @Test
    void nothingCanBeChangedThere() {
        ui.click("Carlos Peña").keys(KeyCode.R);
        assertThat(ui.sees(".chooser-pane")).isFalse();
        assertThat(ui.sees("Reassign…")).isFalse();
        ui.rightClick("Ventas");
        assertThat(ui.sees("Only this group")).isTrue();
        assertThat(ui.sees("Give the chosen conversation to this one")).isFalse();
        ui.keys(KeyCode.ESCAPE);
    }

    @Test
    void escapeOnAnotherScreenLeavesThePastAlone() {
        ui.click("#screen-log").keys(KeyCode.ESCAPE).click("#screen-floor");
        assertThat(ui.sees("#past-bar")).isTrue();
    }
}
