package dev.atalaya.intake;

import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.sync.FloorFixtures;
import java.nio.file.Path;
import java.util.Map;

/// The report files that come with the program.
public final class Samples {

    private Samples() {}

    public static Intake.Opened open(String name) throws UnreadableException {
        return Intake.open(Path.of("assets", "samples", name));
    }

    /// As its headings are recognised.
    public static Plan plan(Intake.Opened file) {
        Survey survey = file.survey();
        return new Plan(
                survey.guess(),
                Headings.recognise(survey.guess(), survey.headings()),
                FloorFixtures.ZONE,
                null,
                Map.of(),
                "Imported");
    }
}
