package dev.atalaya.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.intake.ImportFuzz;
import dev.atalaya.platform.supervisorapi.EventsFuzz;
import dev.atalaya.platform.supervisorapi.ListsFuzz;
import dev.atalaya.platform.supervisorapi.ProblemFuzz;
import dev.atalaya.simulator.scenario.ScenarioFuzz;
import dev.atalaya.store.files.SettingsFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the fuzzer starts from and what it has found before, one after the other. The fuzzer itself: `packaging/fuzz`.
class CorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "dev", "atalaya", "fuzz");

    @FunctionalInterface
    private interface Target {
        void take(byte[] input) throws IOException;
    }

    private record Case(String name, Target target) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> targets() {
        return Stream.of(
                new Case("events", EventsFuzz::fuzzerTestOneInput),
                new Case("lists", ListsFuzz::fuzzerTestOneInput),
                new Case("problems", ProblemFuzz::fuzzerTestOneInput),
                new Case("scenario", ScenarioFuzz::fuzzerTestOneInput),
                new Case("settings", SettingsFuzz::fuzzerTestOneInput),
                new Case("imports", ImportFuzz::fuzzerTestOneInput));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothingInTheCorpusBreaksTheDecoder(Case one) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(CORPUS.resolve(one.name()))) {
            files = found.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) one.target().take(Files.readAllBytes(file));
    }
}
