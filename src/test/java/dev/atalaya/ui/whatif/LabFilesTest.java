package dev.atalaya.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.export.Format;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.Words;
import dev.atalaya.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LabFilesTest {

    private final ManualTimer timer = new ManualTimer();
    private final LogReader reader = new LogReader(Runnable::run, Runnable::run);
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    /// A without the test agent, B with *only available agents* on.
    private Path written(Format format, Language language) {
        LiveFloor floor = new LiveFloor(timer::nanos);
        floor.apply(Deltas.floor());
        StoredLab lab = new StoredLab(LabLog.six(), new FakeHistory());
        LabViewModel model = new LabViewModel(floor, lab, reader, timer);
        model.open(FloorFixtures.ZONE);
        OfGroup without = OfGroup.AS_IT_WAS.withMembers(Set.of(FloorFixtures.TEST1), Set.of());
        OfGroup only = OfGroup.AS_IT_WAS.withSettings(true, null, null);
        model.change(_ -> Scenario.NONE.with(FloorFixtures.VENTAS, without));
        model.go(model.stateProperty().get().compared());
        model.change(_ -> Scenario.NONE.with(FloorFixtures.VENTAS, only));
        Compared compared = Objects.requireNonNull(model.answerProperty().get());
        Words words = Words.of(Texts.of(language), FloorFixtures.ZONE);
        Path file = folder.resolve("answer." + format.extension());
        new LabFiles(null, reader, message -> told.add(message.text()))
                .write(compared, model.floor().words(words.texts()), format, words, file);
        return file;
    }

    @Test
    void otherProgramsGetFiguresAndDecisions() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        Json.mapper()
                .readTree(Files.readString(written(Format.JSON, Language.EN)))
                .forEach(rows::add);

        assertThat(rows)
                .filteredOn(row -> row.path("scenario").asString("").equals("A")
                        && row.path("agent").asString("").equals("Marta López"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("expected").asDouble()).isEqualTo(3));
        assertThat(rows)
                .filteredOn(row -> row.path("scenario").asString("").equals("B")
                        && !row.path("decision").asString("").isEmpty())
                .hasSize(6)
                .allSatisfy(row -> {
                    assertThat(row.path("figure").asString("")).isEqualTo("Chance that it is held");
                    assertThat(row.path("expected").asDouble()).isEqualTo(1);
                    assertThat(row.path("otherwise").asString("")).isEqualTo("Ventas: Only available agents: On");
                });
        assertThat(rows)
                .filteredOn(row -> row.path("scenario").asString("").equals("B")
                        && row.path("figure").asString("").equals("median wait"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("at-least").asString("")).isEqualTo("at least"));
        assertThat(told).singleElement().asString().contains("answer.json");
    }

    @Test
    void peopleGetItInTheirLanguage() throws IOException {
        assertThat(Files.readString(written(Format.CSV, Language.ES)))
                .contains("Escenario", "Como fue", "Ventas: sin Test Agent 1", "Marta López", "espera mediana");
        assertThat(Files.size(written(Format.XLSX, Language.PT))).isGreaterThan(2_000);
    }
}
