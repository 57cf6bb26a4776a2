package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where clocks change, an instant is open by its own local time. All changes are on Sundays.
class OpeningHoursClockChangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Clocks go forward: 02:00 becomes 03:00.
                "America/New_York | 02:00-02:30 | 2026-03-08T05:00:00Z | ",
                "America/New_York | 01:30-02:30 | 2026-03-08T05:00:00Z | 06:30-07:00",
                "America/New_York | 02:30-03:30 | 2026-03-08T05:00:00Z | 07:00-07:30",
                "America/New_York | 01:00-04:00 | 2026-03-08T05:00:00Z | 06:00-08:00",
                "Europe/Madrid | 02:30-03:30 | 2026-03-28T23:00:00Z | 01:00-01:30",
                // Clocks go back: 01:00 to 02:00 comes twice (Madrid: 02:00 to 03:00).
                "America/New_York | 01:15-01:45 | 2026-11-01T04:00:00Z | 05:15-05:45 06:15-06:45",
                "America/New_York | 00:30-01:30 | 2026-11-01T04:00:00Z | 04:30-05:30 06:00-06:30",
                "America/New_York | 01:30-02:30 | 2026-11-01T04:00:00Z | 05:30-06:00 06:30-07:30",
                "America/New_York | 00:00-03:00 | 2026-11-01T04:00:00Z | 04:00-08:00",
                "Europe/Madrid | 02:15-02:45 | 2026-10-24T22:00:00Z | 00:15-00:45 01:15-01:45",
                // Lord Howe's clocks change by half an hour.
                "Australia/Lord_Howe | 02:00-02:30 | 2026-10-03T13:30:00Z | ",
                "Australia/Lord_Howe | 02:15-02:45 | 2026-10-03T13:30:00Z | 15:30-15:45",
                "Australia/Lord_Howe | 01:30-02:00 | 2026-04-04T13:00:00Z | 14:30-15:30",
                "Australia/Lord_Howe | 01:40-01:50 | 2026-04-04T13:00:00Z | 14:40-14:50 15:10-15:20",
                "Asia/Kathmandu | 02:00-03:00 | 2026-03-07T18:15:00Z | 20:15-21:15",
            })
    void opensAndClosesByLocalTime(String zone, String range, Instant midnight, String openings) {
        String[] ends = range.split("-");
        Schedule sundays = new Schedule(
                List.of(new TimeRange(DayOfWeek.SUNDAY, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]))), Set.of());
        assertThat(openings(sundays, ZoneId.of(zone), midnight)).isEqualTo(openings == null ? "" : openings);
    }

    /// The openings within twelve hours, in UTC, told from `nextChange` and checked against `isOpen` and `lastChange`.
    private static String openings(Schedule schedule, ZoneId zone, Instant from) {
        List<String> found = new ArrayList<>();
        Instant start = OpeningHours.nextChange(schedule, zone, from.minusSeconds(3600));
        while (start != null && Duration.between(from, start).toHours() < 12) {
            Instant end = OpeningHours.nextChange(schedule, zone, start);
            if (end == null) throw new AssertionError("never closes again");
            assertThat(OpeningHours.isOpen(schedule, zone, start)).isTrue();
            assertThat(OpeningHours.isOpen(schedule, zone, start.minusNanos(1))).isFalse();
            assertThat(OpeningHours.isOpen(schedule, zone, end.minusNanos(1))).isTrue();
            assertThat(OpeningHours.isOpen(schedule, zone, end)).isFalse();
            assertThat(OpeningHours.lastChange(schedule, zone, end.minusNanos(1)))
                    .isEqualTo(start);
            found.add(start.toString().substring(11, 16) + "-" + end.toString().substring(11, 16));
            start = OpeningHours.nextChange(schedule, zone, end);
        }
        return String.join(" ", found);
    }
}
