package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "es, 24/11/2026, 2026-11-24",
        "es, 24/11/26, 2026-11-24",
        "es, 1/2/2026, 2026-02-01",
        "pt, 1/2/2026, 2026-02-01",
        "en, 11/24/2026, 2026-11-24",
        "en, 2/29/2028, 2028-02-29"
    })
    void aDayIsReadAsItIsWritten(String language, String text, LocalDate day) {
        DayText days = new DayText(Locale.forLanguageTag(language));

        assertThat(days.fromString(text)).isEqualTo(day);
        assertThat(days.fromString(days.toString(day))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"es, 30/2/2026", "pt, 31/4/2026", "en, 2/29/2026", "en, 24/11/2026", "en, today"})
    void aDayThatDoesNotExistIsRefused(String language, String text) {
        DayText days = new DayText(Locale.forLanguageTag(language));

        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> days.fromString(text));
    }

    @Test
    void theLanguageOfTheScreenDecides() {
        assertThat(DayText.of(Locale.forLanguageTag("pt")).toString(LocalDate.of(2026, 11, 24)))
                .startsWith("24");
        assertThat(DayText.of(Locale.forLanguageTag("es")).toString(LocalDate.of(2026, 11, 24)))
                .startsWith("24");
    }

    @Test
    void anEmptyFieldIsNoDay() {
        assertThat(new DayText(Locale.ENGLISH).fromString(" ")).isNull();
        assertThat(new DayText(Locale.ENGLISH).toString(null)).isEmpty();
    }
}
