package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.ui.log.DesignLog;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The log, driven as a supervisor would.
class LogWindowTest {

    private final PlainLog log = DesignLog.log();
    private OpenConsole open;
    private UiDriver ui;

    @BeforeEach
    void open() {
        open = new OpenConsole(() -> Consoles.in(Settings.Language.EN, log), 1200, 800);
        ui = open.ui();
        ui.click("#screen-log");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private int count() {
        return Integer.parseInt(ui.text("#log-count").split(" ")[0]);
    }

    /// Ticks the n-th option of a chip, from 0.
    private void choose(String chip, int option) {
        ui.click(chip);
        for (int i = 0; i < option; i++) ui.keys(KeyCode.DOWN);
        // Where there is a field to find by, the space bar types.
        ui.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
    }

    @Test
    void aChipFiltersAndItsCrossEndsIt() {
        int all = count();
        choose("#filter-group", 2);
        assertThat(ui.text("#filter-group")).isEqualTo("Group: Ventas");
        assertThat(count()).isBetween(1, all - 1);
        ui.keys(KeyCode.DELETE);
        assertThat(count()).isEqualTo(all);
    }

    @Test
    void chipsAreWorkedByKeysAndRareOnesCanBeAdded() {
        int all = count();
        ui.click("#more-filters").keys(KeyCode.DOWN).keys(KeyCode.SPACE);
        ui.keys(KeyCode.DOWN).keys(KeyCode.SPACE).keys(KeyCode.ESCAPE);
        assertThat(ui.text("#filter-trigger")).isEqualTo("Trigger: Reactivation");
        assertThat(count()).isBetween(1, all - 1);
    }

    @Test
    void ctrlFTakesTheKeysToTheContact() {
        ui.keys(KeyCode.CONTROL, KeyCode.F).type("ferr").keys(KeyCode.ENTER);
        assertThat(ui.sees("Lucía Ferrer")).isTrue();
        assertThat(ui.sees("Carlos Peña")).isFalse();
        ui.keys(KeyCode.ESCAPE);
        assertThat(ui.sees("Carlos Peña")).isTrue();
    }

    @Test
    void theBrushGoesByKeysAndEscapeClearsIt() {
        int all = count();
        Fx.run(() -> ui.stage().getScene().lookup("#log-histogram").requestFocus());
        ui.keys(KeyCode.RIGHT);
        for (int i = 0; i < 8; i++) ui.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(count()).isBetween(1, all - 1);
        assertThat(ui.text("#log-scope")).isEqualTo("Tue 24 Nov 2026, 00:00 – 02:15");
        ui.keys(KeyCode.ESCAPE);
        assertThat(count()).isEqualTo(all);
    }

    @Test
    void altLeftLeadsBackFromTheBrushTooAndDoesNotMoveIt() {
        int all = count();
        Fx.run(() -> ui.stage().getScene().lookup("#log-histogram").requestFocus());
        ui.keys(KeyCode.LEFT).keys(KeyCode.LEFT);
        String brush = ui.text("#log-scope");
        ui.keys(KeyCode.LEFT);
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.text("#log-scope")).isEqualTo(brush);
        ui.keys(KeyCode.ALT, KeyCode.LEFT).keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(count()).isEqualTo(all);
    }

    @Test
    void aDecisionIsExplainedBesideAndAltLeftLeadsBack() {
        ui.click("Hernán Solís");
        assertThat(ui.sees(".card-pane")).isTrue();
        choose("#filter-rule", 3);
        assertThat(ui.text("#filter-rule")).isEqualTo("Rule: Nobody assignable");
        assertThat(ui.sees("Random draw")).isFalse();
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees("Random draw")).isTrue();
        assertThat(ui.sees(".card-pane")).isTrue();
        ui.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(ui.sees(".card-pane")).isFalse();
        ui.keys(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.sees(".card-pane")).isTrue();
    }

    @Test
    void escapeClosesTheCardAndAllDecisionsOfAConversationCanBeListed() {
        ui.click("Carlos Peña");
        assertThat(ui.sees(".card-pane")).isTrue();
        ui.keys(KeyCode.ESCAPE);
        assertThat(ui.sees(".card-pane")).isFalse();
        ui.click("Carlos Peña").click("All its decisions");
        assertThat(ui.text("#log-count")).isEqualTo("1 decision");
        ui.click("#filter-conversation");
        assertThat(count()).isGreaterThan(100);
    }

    @Test
    void aFilterIsSavedAndTakenAgain() {
        int all = count();
        choose("#filter-group", 2);
        int some = count();
        ui.click("#log-saved").type("Mine").keys(KeyCode.ENTER);
        choose("#filter-group", 2);
        assertThat(count()).isEqualTo(all);
        ui.click("#log-saved").click("Mine");
        assertThat(count()).isEqualTo(some);
    }

    @Test
    void anotherStretchOfTimeIsChosen() {
        ui.click("#log-scope").click("Yesterday");
        assertThat(ui.text("#log-scope")).isEqualTo("Mon 23 Nov 2026");
        assertThat(count()).isGreaterThan(20);
    }

    @Test
    void whyAnAgentGotSoLittleIsListedAndEachDecisionExplained() {
        ui.click("#screen-floor").rightClick("Marta López").click("Why not this one?");
        assertThat(ui.sees("Why not Marta López?")).isTrue();
        ui.click(".why-not-reason");
        assertThat(ui.sees("Why not Marta López?")).isFalse();
        assertThat(ui.sees("All its decisions")).isTrue();
    }

    @Test
    void theFormatsAreOffered() {
        ui.click("#log-export");
        assertThat(ui.sees("As Excel (XLSX)…")).isTrue();
        ui.keys(KeyCode.ESCAPE);
    }

    /// The small figure on the line that says so.
    private int counted(String value) {
        Node text = ui.node(value);
        return Fx.get(() -> text.getParent().getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("small"))
                .mapToInt(node -> Integer.parseInt(((Label) node).getText()))
                .sum());
    }

    @Test
    void besideEachValueStandsHowManyItWouldList() {
        int all = count();
        ui.click("#more-filters");
        for (int i = 0; i < 3; i++) ui.keys(KeyCode.DOWN);
        ui.keys(KeyCode.SPACE);
        assertThat(ui.text("#filter-judgement")).isEqualTo("By the rules: any");
        int consistent = counted("Follows the rules");
        int contradicting = counted("Contradicts the rules");
        assertThat(consistent + contradicting + counted("Cannot be told") + counted("Not by the rules"))
                .isEqualTo(all);
        ui.keys(KeyCode.SPACE).keys(KeyCode.ESCAPE);
        assertThat(count()).isEqualTo(consistent).isPositive();

        ui.click("#filter-judgement");
        assertThat(counted("Contradicts the rules")).isEqualTo(contradicting);
    }

    private double width(String query) {
        return Fx.get(() -> ((Region) ui.node(query)).getWidth());
    }

    private void resize(double wide) {
        Fx.run(() -> ui.stage().setWidth(wide));
        ui.await("a log of another width", () -> Math.abs(width(".log") - wide) < 200);
    }

    @Test
    void theCardIsAsWideAsFitsHoweverTheWindowGrows() {
        ui.click("Hernán Solís");
        double before = width(".card-pane");
        resize(2560);
        assertThat(width(".card-pane")).isBetween(392.0, 530.0);
        resize(1200);
        assertThat(width(".card-pane")).isEqualTo(before);
    }
}
