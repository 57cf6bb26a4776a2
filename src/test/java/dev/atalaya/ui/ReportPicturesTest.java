package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.store.Settings;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the status report as a supervisor would see it, for people to look at: `target/screenshots`.
class ReportPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "DARK, EN, 1440, 900, true",
        "LIGHT, ES, 1440, 900, true",
        "DARK, PT, 1280, 800, true",
        "LIGHT, EN, 2560, 1440, true",
        "DARK, ES, 1440, 900, false",
    })
    void theReportIsDrawn(Theme theme, Settings.Language language, int width, int height, boolean made)
            throws Exception {
        Path file = Path.of("target", "screenshots", "report-%s-%s-%d-%s.png".formatted(theme, language, width, made));
        Fx.get(() -> {
            try (Console console =
                    Consoles.in(language, new PlainLog(), made ? (_, _, _, _) -> SheetFixture.sheet() : null)) {
                console.floor().apply(DesignFloor.delta());
                console.open("report");
                console.picture(theme, width, height, file);
            }
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
