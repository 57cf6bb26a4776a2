package dev.atalaya.intake;

import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.NoImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/// Whatever stands in a report file: what can be read is, and each other line has its remark.
public final class ImportFuzz {

    private ImportFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path file = Files.createTempFile("report", ".csv");
        try {
            Files.write(file, input);
            attempt(file);
        } catch (UnreadableException said) {
            if (said.getMessage() == null) throw new AssertionError("not a word");
        } finally {
            Files.delete(file);
        }
    }

    private static void attempt(Path file) throws UnreadableException {
        Intake.Opened opened = Intake.open(file);
        Survey survey = opened.survey();
        Plan plan = new Plan(
                survey.guess(),
                Headings.recognise(survey.guess(), survey.headings()),
                ZoneId.of("America/Guatemala"),
                null,
                Map.of(),
                "Imported");
        new Trying(opened.file(), opened.source(), survey, new NoImports(), Known.NOBODY)
                .of(plan, FloorFixtures.NOW, Cancel.NEVER, _ -> {});
    }
}
