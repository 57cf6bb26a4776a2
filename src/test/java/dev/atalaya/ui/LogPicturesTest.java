package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.log.DesignLog;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the log as a supervisor would see it, for people to look at: `target/screenshots`.
class LogPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "DARK, EN, 1440, 900, false",
        "LIGHT, ES, 1440, 900, true",
        "DARK, PT, 1280, 800, true",
        "LIGHT, EN, 2560, 1440, false",
    })
    void theLogIsDrawn(Theme theme, Settings.Language language, int width, int height, boolean card) throws Exception {
        Path file = Path.of("target", "screenshots", "log-%s-%s-%d.png".formatted(theme, language, width));
        Fx.get(() -> {
            try (Console console = Consoles.in(language, DesignLog.log())) {
                console.floor().apply(DesignFloor.delta());
                console.open("log");
                if (card) console.explainOne();
                console.picture(theme, width, height, file);
            }
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }

    @Test
    void aDayOfAnAgentIsDrawn() throws Exception {
        Path file = Path.of("target", "screenshots", "why-not.png");
        Fx.get(() -> {
            try (Console console = Consoles.in(Settings.Language.ES, DesignLog.log())) {
                console.floor().apply(DesignFloor.delta());
                console.open("log");
                console.askWhyNot("marta");
                console.picture(Theme.DARK, 1440, 900, file);
            }
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }
}
