package dev.atalaya.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same classes give the same jar, whatever the order in which they lie in their folder, and whenever.
class ReproducibleJarTest {

    @Test
    void anotherFolderWithTheSameClassesGivesTheSameBytes(@TempDir Path temp) throws IOException {
        Path classes = Path.of("target", "classes");
        Path copy = temp.resolve("classes");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.shuffle(files, new Random(7));
        for (Path file : files) {
            Path to = copy.resolve(classes.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        Path again = pack(copy, temp.resolve("again.jar"));
        Path first = pack(classes, temp.resolve("first.jar"));
        assertThat(Files.mismatch(first, again)).isEqualTo(-1);
        assertThat(Files.mismatch(Path.of("target", "atalaya.jar"), again)).isEqualTo(-1);
    }

    /// As the build does.
    private static Path pack(Path classes, Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        int status = tool.run(
                System.out,
                System.err,
                "--create",
                "--date=2026-01-01T00:00:00Z",
                "--file=" + jar,
                "--main-class=dev.atalaya.Main",
                "--module-version=" + version(),
                "-C",
                classes.toString(),
                ".");
        assertThat(status).isZero();
        return jar;
    }

    private static String version() {
        return dev.atalaya.Main.class.getModule().getDescriptor().rawVersion().orElseThrow();
    }
}
