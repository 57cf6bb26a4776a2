package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.store.Settings;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.theme.Theme;
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
        Drawn drawn = Drawn.of(
                () -> Consoles.in(language, new PlainLog(), made ? (_, _, _, _) -> SheetFixture.sheet() : null),
                console -> console.open("report"),
                theme,
                width,
                height,
                file);
        Texts texts = Texts.of(Language.valueOf(language.name()));
        assertThat(drawn.image().getWidth()).isEqualTo(width);
        assertThat(drawn.image().getHeight()).isEqualTo(height);
        assertThat(drawn.words()).contains(texts.get("report.export"), texts.get("report.legend.received"));
        if (made) {
            assertThat(drawn.words())
                    .contains("314", "Marta López", "Jorge Paz", "Test Agent 1", texts.get("report.tile.assignments"));
            assertThat(drawn.count("report-tile")).isEqualTo(5);
            assertThat(drawn.count("time-bars")).isEqualTo(4);
            // The bars of who was assignable and of who paused, and the dots of what came meanwhile.
            assertThat(drawn.pixels("ok")).isGreaterThan(1000);
            assertThat(drawn.pixels("warn")).isGreaterThan(300);
            assertThat(drawn.pixels("bad")).isGreaterThan(30);
        } else {
            assertThat(drawn.words()).contains(texts.get("report.empty.no-files"));
            assertThat(drawn.count("report-tile")).isZero();
            assertThat(drawn.count("time-bars")).isZero();
        }
    }
}
