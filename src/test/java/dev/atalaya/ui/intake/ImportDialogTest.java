package dev.atalaya.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.intake.FakeLog;
import dev.atalaya.intake.Known;
import dev.atalaya.intake.Remark;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.Settings;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.HeldSettings;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialog from the first click to the last, over a real own file.
class ImportDialogTest {

    private static final String REPORT = """
            Quién;Qué;Cuándo;Hasta
            Eva;En línea;13/10/2026 08:00;13/10/2026 09:00
            Eva;Almuerzo;ayer;13/10/2026 10:00
            ;En línea;13/10/2026 11:00;13/10/2026 12:00
            Eva;Siesta;13/10/2026 12:00;13/10/2026 13:00
            """;

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final AtomicInteger changes = new AtomicInteger();
    private final FakeLog log = new FakeLog();
    private OwnStore own;
    private ShellModel shell;
    private ImportViewModel model;
    private UiDriver ui;

    @BeforeEach
    void open() {
        own = OwnFixture.open(folder);
        StackPane over = new StackPane();
        shell = Fx.get(() -> new ShellModel(new LiveFloor(System::nanoTime), new HeldSettings(), FloorFixtures.ZONE));
        LogReader reader = new LogReader(background, new FxExecutor());
        model = Fx.get(() ->
                new ImportViewModel(log.intake(own, Known.NOBODY), reader, changes::incrementAndGet, _ -> {}, _ -> {}));
        Importing importing = Fx.get(() -> {
            shell.language(Settings.Language.EN);
            return new Importing(model, shell, over);
        });
        ui = UiDriver.open(stage -> {
            Scene scene = new Scene(over, 1000, 760);
            scene.getStylesheets().setAll(Theme.DARK.stylesheets());
            stage.setScene(scene);
        });
        Fx.run(importing.command()::run);
        ui.await("what was imported", () -> ui.sees("#intake-choose"));
    }

    @AfterEach
    void close() {
        ui.close();
        background.shutdown();
        Fx.run(shell::close);
        own.close();
    }

    private void choose() throws Exception {
        Path file = Files.writeString(folder.resolve("report.csv"), REPORT);
        Fx.run(() -> model.choose(file, FloorFixtures.ZONE, "Imported"));
        ui.await("the columns", () -> ui.sees("#intake-try"));
    }

    private void map(String field, String heading) {
        ComboBox<?> box = (ComboBox<?>) ui.node("#intake-field-" + field);
        Fx.run(() -> {
            for (int i = 0; i < box.getItems().size(); i++) {
                String shown = shown(box, i);
                if (shown.equals(heading)) box.getSelectionModel().select(i);
            }
        });
    }

    private static <T> String shown(ComboBox<T> box, int at) {
        return box.getConverter().toString(box.getItems().get(at));
    }

    @Test
    void aFileIsChosenMappedTriedTakenAndTakenBack() throws Exception {
        choose();
        assertThat(ui.node("#intake-try").isDisabled()).isTrue();
        map("agent", "Quién");
        map("state", "Qué");
        map("from", "Cuándo");
        assertThat(ui.node("#intake-try").isDisabled()).isFalse();

        ui.click("#intake-try");
        ui.await("what would be taken", () -> ui.sees("#intake-take"));
        assertThat(ui.text("#intake-take")).isEqualTo("Import 2 lines");
        assertThat(ui.sees("#intake-states")).isTrue();
        ListView<?> list = (ListView<?>) ui.node("#intake-rejected");
        List<String> refused = Fx.get(() -> list.getItems().stream()
                .map(one -> ((Remark) one).line() + " " + ((Remark) one).why())
                .toList());
        assertThat(refused).containsExactly("3 NO_DATE", "4 MISSING");
        assertThat(own.imports().all()).isEmpty();

        ui.click("#intake-take");
        ui.await("the list", () -> ui.sees("#intake-undo-1"));
        assertThat(ui.text("#intake-message")).isEqualTo("2 lines of report.csv were imported.");
        assertThat(own.imports().all()).hasSize(1);
        assertThat(changes).hasValue(1);

        ui.click("#intake-undo-1");
        ui.click("#intake-undo-no");
        ui.click("#intake-undo-1");
        ui.click("#intake-undo-yes");
        ui.await("nothing to be left", () -> !ui.sees("#intake-undo-yes") && ui.sees("#intake-choose"));
        assertThat(own.imports().all()).isEmpty();
        assertThat(changes).hasValue(2);
        assertThat(ui.text("#intake-message")).isEqualTo("report.csv was taken back.");
    }

    @Test
    void escapeLeavesItAndNothingIsTaken() throws Exception {
        choose();
        ui.keys(KeyCode.ESCAPE);
        ui.await("the dialog to be gone", () -> !ui.sees("#intake"));
        assertThat(own.imports().all()).isEmpty();
        assertThat(changes).hasValue(0);
    }
}
