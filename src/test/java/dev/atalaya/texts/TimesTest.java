package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    @ParameterizedTest
    @CsvSource({
        "-5, 0 s",
        "59, 59 s",
        "60, 1 min",
        "2280, 38 min",
        "3900, 1 h 05 min",
        "7200, 2 h",
        "316800, 3 d 16 h",
        "172800, 2 d"
    })
    void durationsShowTheirTwoLargestUnits(long seconds, String expected) {
        assertThat(Times.duration(Duration.ofSeconds(seconds))).isEqualTo(expected);
    }

    @Test
    void shortNamesHaveNoPointInAnyLanguage() {
        Times portuguese = new Times(Texts.of(Language.PT), ZONE);
        assertThat(portuguese.moment(NOW)).isEqualTo("ter 24 nov, 10:20:00");
        assertThat(portuguese.weekday(NOW)).isEqualTo("ter 10:20");
        assertThat(portuguese.range(NOW, NOW.plusSeconds(60))).startsWith("Ter 24 nov 2026");
        assertThat(new Times(Texts.of(Language.ES), ZONE).moment(NOW)).isEqualTo("mar 24 nov, 10:20:00");
        assertThat(new Times(Texts.of(Language.EN), ZONE).moment(NOW)).isEqualTo("Tue 24 Nov, 10:20:00");
    }

    @Test
    void momentsAreAsPreciseAsPeopleWouldSayThem() {
        Times english = new Times(Texts.of(Language.EN), ZONE);
        Times spanish = new Times(Texts.of(Language.ES), ZONE);

        assertThat(english.since(Instant.parse("2026-11-24T14:31:00Z"), NOW)).isEqualTo("since today 08:31");
        assertThat(english.since(Instant.parse("2026-11-20T23:58:00Z"), NOW)).isEqualTo("since Fri 17:58");
        assertThat(english.since(Instant.parse("2026-11-03T23:58:00Z"), NOW)).isEqualTo("since 3 Nov");
        assertThat(spanish.since(Instant.parse("2026-11-24T14:31:00Z"), NOW)).isEqualTo("desde hoy 08:31");
    }
}
