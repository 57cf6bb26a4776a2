package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the floor as a supervisor would see it, for people to look at: `target/screenshots`.
class PicturesTest {

    @ParameterizedTest
    @CsvSource({
        "DARK, EN, 1440, 900",
        "LIGHT, ES, 1440, 900",
        "DARK, PT, 1280, 800",
        "LIGHT, EN, 2560, 1440",
    })
    void theFloorIsDrawn(Theme theme, Settings.Language language, int width, int height) throws Exception {
        Path file = Path.of("target", "screenshots", "floor-%s-%s-%d.png".formatted(theme, language, width));
        Fx.get(() -> {
            try (Console console = Consoles.in(language)) {
                console.floor().apply(DesignFloor.delta());
                console.picture(theme, width, height, file);
            }
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }
}
