package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeTicksTest {

    private static final double HOUR = 3_600_000;

    private static List<TimeTicks.Tick> ticks(String zone, LocalDate day, double hours, double width) {
        ZoneId id = ZoneId.of(zone);
        return new TimeTicks(day.atStartOfDay(id).toInstant(), id, Locale.ENGLISH).between(0, hours * HOUR, width);
    }

    private static List<String> texts(List<TimeTicks.Tick> ticks) {
        return ticks.stream().map(TimeTicks.Tick::text).toList();
    }

    @Test
    void aDayHasEverySecondHourWhereThereIsRoom() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(texts(ticks("America/Guatemala", day, 24, 780)))
                .containsExactly("00", "02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22");
        assertThat(texts(ticks("America/Guatemala", day, 24, 300))).containsExactly("00", "04", "08", "12", "16", "20");
    }

    @Test
    void theHourThatClocksLeaveOutHasNoTickAndTheOneTheyRepeatHasOne() {
        List<TimeTicks.Tick> spring = ticks("Europe/Berlin", LocalDate.of(2026, 3, 29), 23, 1200);
        assertThat(texts(spring)).doesNotContain("02").contains("01", "03", "23");
        assertThat(spring.get(2).at()).isEqualTo(2 * HOUR);
        List<TimeTicks.Tick> autumn = ticks("Europe/Berlin", LocalDate.of(2026, 10, 25), 25, 1200);
        assertThat(autumn).hasSize(24);
        assertThat(autumn.getLast().at()).isEqualTo(24 * HOUR);
    }

    @Test
    void severalDaysAreNamed() {
        assertThat(texts(ticks("UTC", LocalDate.of(2026, 11, 20), 72, 800)))
                .contains("Fri 20", "Sat 21", "Sun 22", "12");
        assertThat(texts(ticks("UTC", LocalDate.of(2026, 11, 1), 24 * 30, 800))).contains("1 Nov", "3 Nov");
    }
}
