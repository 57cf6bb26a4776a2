package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.FakeKeepsakes;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.whatif.LabLog;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The what-if lab, driven as a supervisor would.
class LabWindowTest {

    private static final String TEST_AGENT = "#lab-member-" + FloorFixtures.TEST1;

    private final FakeKeepsakes keepsakes = new FakeKeepsakes();
    private OpenConsole open;
    private UiDriver ui;

    @BeforeEach
    void open() {
        open = new OpenConsole(
                () -> Consoles.in(Settings.Language.EN, LabLog.six(), new FakeHistory(), keepsakes), 1200, 800);
        ui = open.ui();
        ui.click("#screen-whatif");
        choose("#lab-group", 3);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void shows(String link, String figure) {
        ui.await(link + " to be " + figure, () -> ui.sees(link) && ui.text(link).equals(figure));
    }

    /// Chooses the n-th of a box, from 0.
    private void choose(String box, int n) {
        ui.click(box);
        for (int i = 0; i < n; i++) ui.keys(KeyCode.DOWN);
        ui.keys(KeyCode.ENTER);
    }

    /// A without the test agent, B with *only available agents* on.
    private void compare() {
        ui.click(TEST_AGENT);
        ui.click("#lab-compare");
        ui.click(TEST_AGENT);
        choose("#lab-only-available", 1);
    }

    @Test
    void twoScenariosStandSideBySideWithGainAndCost() {
        shows("#lab-TEST-was", "6");
        compare();

        shows("#lab-TEST-0", "0");
        shows("#lab-ABSENT-0", "6");
        shows("#lab-KEPT-1", "6");
        shows("#lab-STILL-1", "6");
        assertThat(ui.sees("A · Ventas: without Test Agent 1")).isTrue();
        assertThat(ui.sees("B · Ventas: Only available agents: On")).isTrue();
        assertThat(ui.sees("6 held with the bot: median at least 59 min, longest at least 1 h; 6 are still waiting."))
                .isTrue();
        assertThat(ui.sees("6 decisions looked at")).isTrue();

        ui.click("#lab-drop-0");
        shows("#lab-KEPT-0", "6");
        assertThat(ui.sees("#lab-card-1")).isFalse();
    }

    @Test
    void aFigureLeadsToItsDecisions() {
        compare();
        shows("#lab-KEPT-1", "6");

        ui.click("#lab-KEPT-1");

        ui.await("the log", () -> ui.sees("#log-histogram"));
        assertThat(ui.text("#log-count")).isEqualTo("6 decisions");
        assertThat(ui.text("#filter-conversation")).isEqualTo("6 conversations");
    }

    @Test
    void hoursThatCannotBeReadAreSaidAtTheFieldAndNothingIsLost() {
        choose("#lab-only-available", 1);
        choose("#lab-hours", 3);
        ui.click("#lab-hours-typed").keys(KeyCode.CONTROL, KeyCode.A);
        ui.type("Mon-Fri 9-25").keys(KeyCode.ENTER);

        assertThat(ui.text("#lab-hours-wrong")).isEqualTo("“25” is no time of day: from 0:00 to 24:00.");
        assertThat(((TextField) ui.node("#lab-hours-typed")).getText()).isEqualTo("Mon-Fri 9-25");
        assertThat(ui.sees("Ventas: Only available agents: On")).isTrue();

        ui.click("#lab-hours-typed").keys(KeyCode.CONTROL, KeyCode.A);
        ui.type("Mon-Fri 9-18").keys(KeyCode.ENTER);
        assertThat(ui.sees("#lab-hours-wrong")).isFalse();
        assertThat(ui.sees("Ventas: Only available agents: On; Ventas: open Mon-Fri 09:00-18:00"))
                .isTrue();
    }

    @Test
    void whatIsSavedIsThereAfterARestart() {
        compare();
        ui.click("#lab-saved").type("Two ways").keys(KeyCode.ENTER);
        ui.click("#lab-drop-0");

        open.close();
        open();

        ui.click("#lab-saved").click("Two ways");
        shows("#lab-TEST-0", "0");
        shows("#lab-KEPT-1", "6");
    }

    @Test
    void somebodyIsPutIn() {
        assertThat(ui.sees("#lab-member-" + FloorFixtures.TEST1)).isTrue();
        assertThat(ui.sees("#lab-member-" + FloorFixtures.ANA)).isFalse();

        ui.click("#lab-members").type("ana cas").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(ui.sees("Ventas: with Ana Castillo")).isTrue();
        assertThat(ui.sees("#lab-member-" + FloorFixtures.ANA)).isTrue();
    }
}
