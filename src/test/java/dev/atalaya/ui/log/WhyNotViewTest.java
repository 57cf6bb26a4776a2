package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.WhyNot;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.Mouse;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the day of an agent says while it is read, when it cannot be, and what its lines do.
class WhyNotViewTest {

    private static final Words WORDS = Words.of(Texts.of(Language.EN), FloorFixtures.ZONE);

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final PlainLog log = DesignLog.log();
    private final LogViewModel model = new LogViewModel(floor, log, new LogReader(work::add, Runnable::run), timer);
    private final WhyNotViewModel whyNot = new WhyNotViewModel(model);
    private final StackPane root = new StackPane();

    private void open() {
        floor.apply(Deltas.floor());
        model.open(FloorFixtures.ZONE);
        read();
        root.getChildren().setAll(new WhyNotView(whyNot, WORDS, new FloorNames(floor), new Bag()));
        new Scene(root, 400, 800);
        root.applyCss();
        root.layout();
    }

    private void read() {
        while (!work.isEmpty()) work.remove().run();
        root.layout();
    }

    @SuppressWarnings("unchecked")
    private ListView<WhyNot.Line> list() {
        return (ListView<WhyNot.Line>) root.lookup(".why-not-list");
    }

    private String placeholder() {
        return ((Label) list().getPlaceholder()).getText();
    }

    private @Nullable String explained() {
        return model.stateProperty().get().selected();
    }

    private static MouseEvent click() {
        return Mouse.at(MouseEvent.MOUSE_CLICKED, 9, 9);
    }

    private void press(KeyCode code) {
        Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void itSaysWhetherItIsStillBeingReadCannotBeReadOrIsEmpty() {
        Fx.run(() -> {
            open();
            whyNot.ask(FloorFixtures.MARTA);
            assertThat(placeholder()).isEqualTo("Reading the log…");
            read();
            assertThat(list().getItems()).isNotEmpty();
            log.breakDown("the disk is full");
            whyNot.move(-1);
            assertThat(placeholder()).isEqualTo("Reading the log…");
            read();
            assertThat(list().getItems()).isEmpty();
            assertThat(placeholder()).isEqualTo("The log cannot be read: the disk is full");
            log.breakDown(null);
            whyNot.move(-30);
            assertThat(placeholder()).isEqualTo("Reading the log…");
            read();
            assertThat(placeholder()).isEqualTo("No decisions in his or her groups on this day.");
        });
    }

    @Test
    void onlyAClickOnALineExplainsIt() {
        Fx.run(() -> {
            open();
            whyNot.ask(FloorFixtures.MARTA);
            read();
            list().getSelectionModel().select(1);
            Event.fireEvent(list(), click());
            assertThat(explained()).isNull();
            Event.fireEvent(root.lookup(".why-not-cell"), click());
            assertThat(explained())
                    .isEqualTo(list().getItems().getFirst().decision().id());
        });
    }

    @Test
    void escapeClosesItAndNothingElse() {
        Fx.run(() -> {
            open();
            List<KeyCode> others = new ArrayList<>();
            root.setOnKeyPressed(key -> others.add(key.getCode()));
            whyNot.ask(FloorFixtures.MARTA);
            read();
            press(KeyCode.F6);
            press(KeyCode.ESCAPE);
            assertThat(whyNot.askedProperty().get()).isNull();
            assertThat(others).containsExactly(KeyCode.F6);
        });
    }

    @Test
    void whoSignsInInsteadIsToldNothingOfTheDayThatAnotherAskedAbout() {
        Fx.run(() -> {
            open();
            whyNot.ask(FloorFixtures.MARTA);
            read();
            floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));
            assertThat(whyNot.askedProperty().get()).isNull();
            assertThat(whyNot.foundProperty().get()).isNull();

            floor.apply(Deltas.user(FloorFixtures.me()));
            read();
            whyNot.ask(FloorFixtures.MARTA);
            floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));
            read();
            assertThat(whyNot.foundProperty().get())
                    .as("what was still being read")
                    .isNull();
        });
    }
}
