package dev.atalaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Compiles seeded mistakes with the build's own settings: proves that the null check is on and aimed at our packages.
class NullnessTest {

    @Test
    void theBuildRefusesNullWhereItIsNotAllowed() throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        maven().toString(),
                        "-o",
                        "-q",
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        "-Denforcer.skip",
                        "-Dspotless.check.skip",
                        "-Dmaven.resources.skip",
                        "-Dmain.sources=src/test/seeded/nullness",
                        "-Dbuild.folder=target/nullness",
                        "compile")
                .redirectErrorStream(true)
                .start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).as(said).isNotZero();
        assertThat(said.lines().filter(line -> line.contains(".java:[")).distinct())
                .anyMatch(line -> line.contains("[13,") && line.contains("[NullAway] dereferenced"))
                .anyMatch(line -> line.contains("[17,") && line.contains("[NullAway] returning @Nullable"))
                .allMatch(line -> line.contains("[13,") || line.contains("[17,"));
    }

    private static Path maven() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    }
}
