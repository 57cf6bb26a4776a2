package dev.atalaya.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    /// A Tuesday.
    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-24, 2026-11-25",
        "YESTERDAY, 2026-11-23, 2026-11-24",
        "WEEK, 2026-11-23, 2026-11-30",
        "LAST_WEEK, 2026-11-16, 2026-11-23",
        "MONTH, 2026-11-01, 2026-12-01",
        "LAST_MONTH, 2026-10-01, 2026-11-01",
    })
    void aChoiceMovesOnWithTime(Days.Choice choice, LocalDate from, LocalDate to) {
        Stretch range = Days.of(choice).at(NOW, ZONE);
        assertThat(range.from()).isEqualTo(from.atStartOfDay(ZONE).toInstant());
        assertThat(range.to()).isEqualTo(to.atStartOfDay(ZONE).toInstant());
    }

    @Test
    void daysOfOnesOwnAreTakenInAnyOrderAndCountTheLastOne() {
        Stretch range = Days.between(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 20))
                .at(NOW, ZONE);
        assertThat(range.length()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void aDayOnWhichClocksChangeIsAsLongAsItIs() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertThat(Days.between(spring, spring).at(NOW, berlin).length()).isEqualTo(Duration.ofHours(23));
        assertThat(Days.between(autumn, autumn).at(NOW, berlin).length()).isEqualTo(Duration.ofHours(25));
    }
}
