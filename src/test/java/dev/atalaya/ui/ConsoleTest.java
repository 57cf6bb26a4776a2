package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.wire.Me;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window, driven as a supervisor would.
class ConsoleTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private OpenConsole open;
    private UiDriver ui;

    @BeforeEach
    void open() {
        open = new OpenConsole(() -> Consoles.in(Settings.Language.EN, outbox), 990, 900);
        ui = open.ui();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theLanguageChangesAtOnce() {
        ui.click("#language").click("Español");
        assertThat(ui.sees("Requieren atención")).isTrue();
        assertThat(ui.sees("Needs attention")).isFalse();
    }

    @Test
    void anotherLanguageKeepsWhatIsChosenAndFiltered() {
        ui.click("#tab-ACTIVE").click("Hugo Leal").keys(KeyCode.SHIFT, KeyCode.DOWN);
        ui.click("#language").click("Español");
        assertThat(ui.count(".table-row-cell:selected")).isEqualTo(2);
        assertThat(ui.sees("#tab-ACTIVE:selected")).isTrue();
        assertThat(ui.text("#several")).startsWith("2 conversaciones");
    }

    @Test
    void theLongestWaitIsFirstAndTheArrowPointsDown() {
        ui.await("the order", () -> order().equals("Tienda La Ceiba DESCENDING"));
        Fx.run(() -> table().getSortOrder().clear());
        ui.await("the other order", () -> order().equals("Paula Santos ASCENDING"));
        Fx.run(() -> sortByFirst(table()));
        ui.await("by contact", () -> order().equals("Carlos Peña ASCENDING"));
    }

    private String order() {
        ConversationRow first = (ConversationRow) table().getItems().getFirst();
        return first.view().conversation().contactName() + " "
                + table().getSortOrder().getFirst().getSortType();
    }

    private static <T> void sortByFirst(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
    }

    private TableView<?> table() {
        return (TableView<?>) ui.stage().getScene().lookup(".conversations");
    }

    @Test
    void theMenuOpensAgainAfterEscape() {
        for (int i = 0; i < 3; i++) {
            ui.rightClick("Lucía Ferrer");
            assertThat(ui.sees("Why is it there?")).as("menu " + i).isTrue();
            ui.keys(KeyCode.ESCAPE);
            assertThat(ui.sees("Why is it there?")).isFalse();
        }
        ui.rightClick("Marta López");
        assertThat(ui.sees("Show the conversations")).isTrue();
        ui.keys(KeyCode.ESCAPE).rightClick("Soporte");
        assertThat(ui.sees("Only this group")).isTrue();
        ui.keys(KeyCode.ESCAPE);
    }

    @Test
    void anAgentIsDeactivatedFromTheRosterAfterOneLookAtWhatItChanges() {
        ui.rightClick("Marta López").click("Deactivate…");
        assertThat(ui.sees("Deactivate Marta López")).isTrue();
        assertThat(ui.sees("Marta López active")).isTrue();
        ui.keys(KeyCode.ENTER);
        assertThat(ui.sees("Deactivate Marta López")).isFalse();
        assertThat(outbox.asked).singleElement().asString().contains("OfAgent", "active=false");
    }

    @Test
    void theSidePanesCanBeHidden() {
        ui.click("Carlos Peña").keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(ui.sees(".card-pane")).isFalse();
        ui.keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(ui.sees(".roster")).isFalse();
        ui.keys(KeyCode.W);
        assertThat(ui.sees(".card-pane")).isTrue();
    }

    @Test
    void aShrinkingWindowLeavesTheTableItsRoom() {
        Fx.run(() -> ui.stage().setWidth(1440));
        ui.await("a wide card", () -> width(".card-pane") > 380);
        Fx.run(() -> ui.stage().setWidth(1280));
        ui.await("a narrow card", () -> width(".card-pane") < 330);
        ui.await("a readable table", () -> width(".conversations") > 580);
    }

    private double width(String selector) {
        return ui.stage().getScene().lookup(selector).getLayoutBounds().getWidth();
    }

    @Test
    void theWaysToOnesOwnAreOfferedUntilTheyAreHidden() {
        assertThat(ui.sees("#welcome")).isFalse();
        Fx.run(() -> open.console().welcome());
        assertThat(ui.sees("#welcome-connect")).isTrue();
        ui.click("#language").click("Português");
        assertThat(ui.sees("#welcome")).isTrue();
        ui.click("#welcome-connect");
        assertThat(ui.sees("#connect-files")).isTrue();
        ui.click("Cancelar").click("#welcome-close");
        assertThat(ui.sees("#welcome")).isFalse();
    }

    @Test
    void theFloorsKeysDoNothingOnAnotherScreen() {
        ui.click("Carlos Peña").keys(KeyCode.R);
        assertThat(ui.sees(".chooser-pane")).isTrue();
        ui.keys(KeyCode.ESCAPE);
        Fx.run(() -> open.console().open("settings"));
        ui.keys(KeyCode.R);
        assertThat(ui.sees(".chooser-pane")).isFalse();
        Fx.run(() -> open.console().open("floor"));
        ui.keys(KeyCode.R);
        assertThat(ui.sees(".chooser-pane")).isTrue();
    }

    @Test
    void thePaletteFindsAContactAndChoosesTheConversation() {
        ui.palette("quiroga");
        ui.await("the waiting tab", () -> ui.sees("Ernesto Quiroga"));
        assertThat(ui.sees(".table-row-cell:selected")).isTrue();
    }

    /// The platform says late in which zone it works, and the frame is made anew.
    @Test
    void anotherZoneTakesNothingFromWhoeverTypesIntoThePalette() {
        ui.click("#search").type("qui");
        Me there = FloorFixtures.me().inZone("Asia/Kathmandu");
        Link link = new Link(Link.State.LIVE, FloorFixtures.NOW, "", there, 2.5, System.nanoTime());
        Fx.run(() -> open.console().floor().apply(Deltas.link(link)));
        ui.type("roga").keys(KeyCode.ENTER);
        ui.await("the waiting tab", () -> ui.sees("Ernesto Quiroga"));
        assertThat(ui.sees(".table-row-cell:selected")).isTrue();
    }

    @Test
    void thePaletteRunsCommands() {
        ui.click("#search").type("portug").keys(KeyCode.ENTER);
        assertThat(ui.sees("Pedem atenção")).isTrue();
    }

    @Test
    void whatLiesOverTheWindowGoesWithTheUserWhoSawIt() {
        ui.click("Carlos Peña").keys(KeyCode.R);
        Fx.run(() -> open.console().notices().tell(UserMessage.of(UserMessage.Kind.ERROR, "Carlos Peña: refused")));
        assertThat(ui.sees(".chooser-pane")).isTrue();
        ui.await("the message", () -> ui.sees("Carlos Peña: refused"));

        Fx.run(() -> open.console().floor().apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE))));

        assertThat(ui.sees(".chooser-pane")).isFalse();
        assertThat(ui.sees("Carlos Peña: refused")).isFalse();
    }

    @Test
    void whatWasChosenIsNotTheNextUsersThoughAnotherScreenIsInFront() {
        ui.click("Carlos Peña");
        assertThat(ui.count(".table-row-cell:selected")).isEqualTo(1);
        ui.click("#screen-settings");

        Fx.run(() -> open.console().floor().apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE))));

        ui.click("#screen-floor");
        assertThat(ui.count(".table-row-cell:selected")).isZero();
    }

    @Test
    void whatThePaletteFoundForOneUserIsNotTheNextOnes() {
        ui.click("#search").type("quiroga");
        ui.await("what was found", () -> ui.sees(".palette-line"));

        Fx.run(() -> open.console().floor().apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE))));

        assertThat(ui.sees(".palette-line")).isFalse();
        assertThat(ui.sees("#palette-field")).isFalse();
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
        Fx.run(() -> open.console()
                .floor()
                .apply(Deltas.link(
                        new Link(Link.State.STALE, FloorFixtures.NOW, "", FloorFixtures.me(), 0, System.nanoTime()))));
        assertThat(ui.sees("#stale-banner")).isTrue();
        assertThat(ui.text("#live")).isEqualTo("As of 10:20:00");
    }
}
