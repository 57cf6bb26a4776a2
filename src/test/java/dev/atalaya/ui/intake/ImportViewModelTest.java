package dev.atalaya.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.DayOrder;
import dev.atalaya.intake.FakeLog;
import dev.atalaya.intake.Field;
import dev.atalaya.intake.Known;
import dev.atalaya.intake.Meaning;
import dev.atalaya.intake.Trial;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Said;
import dev.atalaya.ui.log.LogReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final Path SAMPLES = Path.of("assets", "samples");

    @TempDir
    Path folder;

    private OwnStore own;
    private ImportViewModel model;
    private final List<Said> aside = new ArrayList<>();
    private int changes;

    @BeforeEach
    void open() {
        own = OwnFixture.open(folder);
        model = new ImportViewModel(
                new FakeLog().intake(own, Known.NOBODY),
                new LogReader(Runnable::run, Runnable::run),
                () -> changes++,
                _ -> {},
                aside::add);
        model.begin();
    }

    @AfterEach
    void close() {
        own.close();
    }

    private void choose(Path file) {
        model.choose(file, FloorFixtures.ZONE, "Imported");
    }

    private List<ImportMade> made() {
        return ((Step.Choosing) model.stepProperty().get()).made();
    }

    private Trial trial() {
        return ((Step.Tried) model.stepProperty().get()).trial();
    }

    private String said() {
        Said said = model.messageProperty().get();
        return said == null ? "" : said.key();
    }

    @Test
    void aFileIsTriedTakenAndTakenBack() {
        assertThat(made()).isEmpty();
        choose(SAMPLES.resolve("states-october.xlsx"));
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Mapping.class);
        model.attempt();
        assertThat(trial().taken()).isEqualTo(76);
        assertThat(own.imports().all()).isEmpty();
        assertThat(changes).isZero();
        model.take();
        assertThat(said()).isEqualTo("intake.done");
        assertThat(changes).isOne();
        ImportMade one = made().getFirst();
        assertThat(one.taken()).isEqualTo(76);
        model.undo(one.no(), one.file());
        assertThat(made()).isEmpty();
        assertThat(said()).isEqualTo("intake.undone");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void columnsThatAreNotRecognisedAreGivenByHand() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.csv"), "Who;What;When\nEva;Online;13/10/2026 08:00\nEva;Lunch;13/10/2026 09:00\n");
        choose(file);
        model.attempt();
        assertThat(trial().questions()).hasSize(3);
        model.back();
        model.column(Field.AGENT, 0);
        model.column(Field.STATE, 2);
        model.column(Field.STATE, 1);
        model.column(Field.FROM, 2);
        model.attempt();
        assertThat(trial().taken()).isEqualTo(2);
        assertThat(trial().guessed()).containsOnlyKeys("Lunch");
        model.meaning("Lunch", Meaning.OFFLINE);
        assertThat(trial().guessed()).isEmpty();
        assertThat(Objects.requireNonNull(trial().batch()).states().getLast().connected())
                .isFalse();
    }

    @Test
    void whatTheFileDoesNotShowIsAsked() throws Exception {
        choose(Files.writeString(folder.resolve("x.csv"), "Agente;Estado;Desde\nEva;Online;03/04/2026 08:00\n"));
        model.attempt();
        assertThat(trial().ready()).isFalse();
        model.take();
        assertThat(own.imports().all()).isEmpty();
        model.back();
        model.order(DayOrder.MONTH_FIRST);
        model.zone("Europe/Madrid");
        model.attempt();
        assertThat(Objects.requireNonNull(trial().batch()).states().getFirst().from())
                .isEqualTo("2026-03-04T07:00:00Z");
    }

    @Test
    void aZoneThatThereIsNotIsSaid() {
        choose(SAMPLES.resolve("states-october.xlsx"));
        model.zone("Guatemala City");
        assertThat(said()).isEqualTo("intake.zone.unknown");
        assertThat(Objects.requireNonNull(model.planProperty().get()).zone()).isEqualTo(FloorFixtures.ZONE);
    }

    @Test
    void anotherKindIsRecognisedAnew() {
        choose(SAMPLES.resolve("conversations-october.csv"));
        assertThat(Objects.requireNonNull(model.planProperty().get()).kind()).isEqualTo(HistoryKind.CONVERSATIONS);
        model.kind(HistoryKind.STATES);
        assertThat(Objects.requireNonNull(model.planProperty().get()).columns())
                .containsKeys(Field.AGENT, Field.GROUP)
                .doesNotContainKey(Field.CONVERSATION);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheListStays() {
        choose(folder.resolve("gone.csv"));
        assertThat(said()).isEqualTo("intake.file.missing");
        assertThat(made()).isEmpty();
    }

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final FakeLog log = new FakeLog();

    private ImportViewModel slow() {
        return new ImportViewModel(
                log.intake(own, Known.NOBODY),
                new LogReader(background::add, Runnable::run),
                () -> changes++,
                _ -> {},
                aside::add);
    }

    /// All that comes before the taking.
    private void attempt(ImportViewModel slow) {
        slow.choose(SAMPLES.resolve("conversations-october.csv"), FloorFixtures.ZONE, "Imported");
        work();
        slow.attempt();
        work();
    }

    private void work() {
        while (!background.isEmpty()) background.remove().run();
    }

    @Test
    void whatIsBeingTakenOrTakenBackIsDoneWholeThoughTheDialogIsClosed() {
        ImportViewModel slow = slow();
        attempt(slow);
        slow.take();
        slow.leave();
        slow.begin();
        assertThat(slow.stepProperty().get()).isEqualTo(new Step.Busy("intake.busy.take"));
        slow.leave();
        work();
        assertThat(log.decisions).hasSize(80);
        assertThat(changes).isOne();
        slow.begin();
        work();
        slow.undo(own.imports().all().getFirst().no(), "x");
        slow.leave();
        work();
        assertThat(log.decisions).isEmpty();
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void whatCameOfItIsSaidThoughTheDialogIsClosed() {
        ImportViewModel slow = slow();
        slow.begin();
        attempt(slow);
        slow.take();
        slow.leave();
        work();
        assertThat(aside).extracting(Said::key).containsExactly("intake.done");
        slow.begin();
        slow.undo(own.imports().all().getFirst().no(), "x");
        work();
        assertThat(aside).as("with the dialog open it is said there").hasSize(1);
    }

    /// What nobody expected, such as a cache that breaks in an unknown way, does not leave the dialog busy for ever.
    @Test
    void whatBreaksOffIsSaidAndTheNextCanBegin() {
        ImportViewModel slow = slow();
        attempt(slow);
        log.broken = true;
        slow.take();
        slow.leave();
        assertThatThrownBy(this::work).hasMessage("broken");
        assertThat(aside).extracting(Said::key).containsExactly("intake.failed");
        slow.begin();
        work();
        assertThat(slow.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    }

    @Test
    void whatWasGivenUpShowsNothingLater() {
        ImportViewModel slow = slow();
        slow.choose(SAMPLES.resolve("states-october.xlsx"), FloorFixtures.ZONE, "Imported");
        slow.leave();
        work();
        assertThat(slow.stepProperty().get()).isInstanceOf(Step.Busy.class);
        assertThat(slow.planProperty().get()).isNull();
    }
}
