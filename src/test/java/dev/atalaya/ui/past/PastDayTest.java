package dev.atalaya.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastDayTest {

    private static final PastDay DAY = new PastDay(LocalDate.of(2026, 11, 20), ZoneId.of("America/Guatemala"));

    @Test
    void aTimeOfDayIsReadAsPeopleWriteIt() {
        Instant expected = Instant.parse("2026-11-20T15:41:07Z");
        assertThat(DAY.read("9:41:07")).contains(expected);
        assertThat(DAY.read(" 09.41.07 ")).contains(expected);
        assertThat(DAY.read("09:41")).contains(expected.minusSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:61", "nine", "9", "09:41:99"})
    void whatIsNoTimeOfDayIsRefused(String text) {
        assertThat(DAY.read(text)).isEmpty();
    }

    @Test
    void aDayOfTwentyFiveHoursHasThatManySeconds() {
        PastDay day = new PastDay(LocalDate.of(2026, 10, 25), ZoneId.of("Europe/Madrid"));
        assertThat(day.seconds()).isEqualTo(Duration.ofHours(25).toSeconds());
        assertThat(day.second(day.at(80_000))).isEqualTo(80_000);
        assertThat(PastDay.of(day.at(day.seconds()), day.zone()).date()).isEqualTo(day.date());
    }
}
