package dev.atalaya.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final Path SHEETS = Path.of("src/main/resources/dev/atalaya/ui");

    /// One that is not named dresses nothing.
    @Test
    void everySheetIsInUse() throws IOException {
        List<String> used = Stream.of(Theme.values())
                .flatMap(theme -> theme.stylesheets().stream())
                .map(url -> url.substring(url.indexOf("dev/atalaya/ui/") + "dev/atalaya/ui/".length()))
                .distinct()
                .toList();
        try (Stream<Path> files = Files.walk(SHEETS)) {
            assertThat(files.map(file -> SHEETS.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".css")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }
}
