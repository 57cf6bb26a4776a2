package dev.atalaya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.log.DesignLog;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        Drawn drawn = Drawn.of(
                () -> Consoles.in(language, DesignLog.log()),
                console -> {
                    console.open("log");
                    if (card) console.explainOne();
                },
                theme,
                width,
                height,
                file);
        Texts texts = Texts.of(Language.valueOf(language.name()));
        assertThat(drawn.image().getWidth()).isEqualTo(width);
        assertThat(drawn.image().getHeight()).isEqualTo(height);
        assertThat(drawn.words())
                .contains(
                        texts.get("log.column.CONTACT"),
                        DesignLog.all().getLast().contactName(),
                        texts.get("log.export"));
        assertThat(drawn.words().contains(texts.get("log.card.all"))).isEqualTo(card);
        // Those in the histogram that went to somebody offline or not assignable.
        assertThat(drawn.pixels("warn")).isGreaterThan(1000);
    }

    @Test
    void aDayOfAnAgentIsDrawn() {
        Path file = Path.of("target", "screenshots", "why-not.png");
        Drawn drawn = Drawn.of(
                () -> Consoles.in(Settings.Language.ES, DesignLog.log()),
                console -> {
                    console.open("log");
                    console.askWhyNot("marta");
                },
                Theme.DARK,
                1440,
                900,
                file);
        Instant midnight = FloorFixtures.NOW
                .atZone(FloorFixtures.ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        List<Assignment> day = DesignLog.all().stream()
                .filter(one ->
                        one.groupId().equals(FloorFixtures.VENTAS) && !one.at().isBefore(midnight))
                .toList();
        long hers = day.stream().filter(one -> "marta".equals(one.agentId())).count();
        Texts texts = Texts.of(Language.ES);
        assertThat(drawn.words())
                .contains(
                        texts.get("whynot.title", "Marta López"),
                        texts.get("whynot.got", hers, day.size()),
                        day.getLast().contactName());
        assertThat(drawn.count("why-not-reason")).isGreaterThan(5);
    }
}
