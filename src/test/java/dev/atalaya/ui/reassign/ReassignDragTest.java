package dev.atalaya.ui.reassign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.floor.Floors;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A drag that does not end where it was meant to.
class ReassignDragTest {

    private static final DropTarget ANA = new DropTarget("ana", "g-soporte", "Ana Castillo", "Soporte");

    private final Floors floors = new Floors();
    private final FakeOutbox outbox = new FakeOutbox();
    private final DropJudge judge = new DropJudge() {
        @Override
        public DropVerdict judge(List<ConversationView> carried, DropTarget target) {
            return new DropVerdict(DropVerdict.Level.ALLOWED, List.of());
        }

        @Override
        public List<DropTarget> targets() {
            return List.of(ANA);
        }
    };
    private final ReassignViewModel model = new ReassignViewModel(judge, outbox, (target, verdict) -> {});
    private final List<RescuePlan> dropped = new ArrayList<>();
    private final Texts texts = Texts.of(Language.EN);
    private final VBox screen = new VBox(40, thing("row"), thing("ana"));
    private final Pane overlay = new Pane();
    private final ReassignDrag drag =
            Fx.get(() -> new ReassignDrag(model, texts, new DropWords(texts, floors.floor::now), overlay));
    private final SpreadStrip strip =
            Fx.get(() -> new SpreadStrip(model, floors.floor, texts, (plan, carried) -> dropped.add(plan)));
    private final UiDriver ui = UiDriver.open(this::fill);

    private static Label thing(String id) {
        return Fx.get(() -> {
            Label label = new Label(id);
            label.setId(id);
            return label;
        });
    }

    private void fill(Stage stage) {
        List<ConversationView> two =
                floors.floor.conversations().stream().limit(2).toList();
        overlay.setMouseTransparent(true);
        screen.getChildren().add(strip);
        drag.source(screen.lookup("#row"), () -> two);
        drag.zone(screen.lookup("#ana"), () -> ANA);
        stage.setScene(new Scene(new StackPane(screen, overlay), 600, 500));
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            strip.dispose();
            drag.dispose();
        });
        ui.close();
    }

    private void nothingIsCarried() {
        assertThat(model.dragging()).isFalse();
        assertThat(ui.sees(".drag-ghost")).isFalse();
    }

    @Test
    void theGhostGoesWithWhatIsCarried() {
        Fx.run(() -> {
            model.begin(floors.floor.conversations().stream().limit(1).toList());
            model.hoveredProperty().set(ANA);
        });
        assertThat(ui.sees(".drag-ghost")).isTrue();
        Fx.run(model::end);
        nothingIsCarried();
    }

    @Test
    @Tag("xvfb")
    void escapeOverSomebodyLeavesNothingOnScreenAndGivesNothing() {
        ui.carry("#row", "#ana");
        assertThat(ui.sees(".drag-ghost")).isTrue();
        ui.keys(KeyCode.ESCAPE);
        nothingIsCarried();
        ui.moveTo("#row").moveTo("#ana").letGo();
        nothingIsCarried();
        assertThat(outbox.asked).isEmpty();
    }

    @Test
    @Tag("xvfb")
    void escapeOverARuleLeavesNothingOnScreen() {
        ui.carry("#row", "#ana").moveTo("#spread-ELIGIBLE");
        assertThat(model.plannedProperty().get()).isNotNull();
        ui.keys(KeyCode.ESCAPE);
        nothingIsCarried();
        ui.letGo();
    }

    @Test
    @Tag("xvfb")
    void whatIsLetGoOnARuleIsDoneAsItWasShown() {
        ui.carry("#row", "#ana").moveTo("#spread-SAME_GROUP");
        RescuePlan shown = model.plannedProperty().get();
        assertThat(shown).isNotNull();
        ui.letGo();
        assertThat(dropped).containsExactly(shown);
        nothingIsCarried();
    }

    @Test
    @Tag("xvfb")
    void whatIsCarriedEndsWithTheScreenItWasTakenFrom() {
        ui.carry("#row", "#ana");
        assertThat(model.dragging()).isTrue();
        Fx.run(() -> {
            ((StackPane) ui.stage().getScene().getRoot()).getChildren().remove(screen);
            drag.dispose();
        });
        nothingIsCarried();
        ui.letGo();
        nothingIsCarried();
        assertThat(outbox.asked).isEmpty();
    }
}
