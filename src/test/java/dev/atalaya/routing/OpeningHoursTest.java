package dev.atalaya.routing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ordinary weeks; for clock changes see [OpeningHoursClockChangeTest].
class OpeningHoursTest {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static TimeRange range(DayOfWeek day, String start, String end) {
        return new TimeRange(day, LocalTime.parse(start), LocalTime.parse(end));
    }

    private static Schedule week(TimeRange... ranges) {
        return new Schedule(List.of(ranges), Set.of());
    }

    private static Schedule ventas() {
        return new Schedule(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day != SUNDAY)
                        .map(day -> range(day, "08:00", "18:00"))
                        .toList(),
                Set.of());
    }

    @Test
    void withoutScheduleIsAlwaysOpenAndNeverChanges() {
        assertThat(OpeningHours.isOpen(null, UTC, Instant.EPOCH)).isTrue();
        assertThat(OpeningHours.nextChange(null, UTC, Instant.EPOCH)).isNull();
        assertThat(OpeningHours.lastChange(null, UTC, Instant.EPOCH)).isNull();
    }

    @Test
    void withoutRangesIsNeverOpen() {
        assertThat(OpeningHours.isOpen(week(), UTC, Instant.EPOCH)).isFalse();
        assertThat(OpeningHours.nextChange(week(), UTC, Instant.EPOCH)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T13:59:59.999Z, false, 2026-11-24T14:00:00Z",
        "2026-11-24T14:00:00Z, true, 2026-11-25T00:00:00Z",
        "2026-11-24T23:59:59.999Z, true, 2026-11-25T00:00:00Z",
        "2026-11-25T00:00:00Z, false, 2026-11-25T14:00:00Z",
        "2026-11-22T00:00:00Z, false, 2026-11-23T14:00:00Z",
        "2026-11-22T15:00:00Z, false, 2026-11-23T14:00:00Z",
    })
    void startsAreInEndsAreOut(Instant at, boolean open, Instant next) {
        assertThat(OpeningHours.isOpen(ventas(), GUATEMALA, at)).isEqualTo(open);
        assertThat(OpeningHours.nextChange(ventas(), GUATEMALA, at)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, true, 2026-11-23T12:00:00Z",
        "2026-11-23T12:00:00Z, false, 2026-11-23T14:00:00Z",
        "2026-11-23T14:00:00Z, true, 2026-11-23T18:00:00Z",
        "2026-11-23T18:00:00Z, false, 2026-11-30T08:00:00Z",
    })
    void aDayMayHaveSeveralRanges(Instant at, boolean open, Instant next) {
        Schedule lunchBreak = week(range(MONDAY, "14:00", "18:00"), range(MONDAY, "08:00", "12:00"));
        assertThat(OpeningHours.isOpen(lunchBreak, UTC, at)).isEqualTo(open);
        assertThat(OpeningHours.nextChange(lunchBreak, UTC, at)).isEqualTo(next);
    }

    @Test
    void rangesThatTouchOrOverlapAreOneOpening() {
        Schedule touching =
                week(range(MONDAY, "08:00", "12:00"), range(MONDAY, "12:00", "15:00"), range(MONDAY, "14:00", "18:00"));
        assertThat(OpeningHours.nextChange(touching, UTC, Instant.parse("2026-11-23T09:00:00Z")))
                .isEqualTo("2026-11-23T18:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T21:59:59Z, false",
        "2026-11-27T22:00:00Z, true",
        "2026-11-28T05:59:59Z, true",
        "2026-11-28T06:00:00Z, false",
        "2026-11-29T01:00:00Z, false",
        "2026-11-27T01:00:00Z, false",
    })
    void aRangeAcrossMidnightBelongsToItsStartDay(Instant at, boolean open) {
        assertThat(OpeningHours.isOpen(week(range(FRIDAY, "22:00", "06:00")), UTC, at))
                .isEqualTo(open);
    }

    @Test
    void endAtMidnightIsTheEndOfTheDay() {
        Schedule late = week(range(FRIDAY, "18:00", "00:00"));
        assertThat(OpeningHours.isOpen(late, UTC, Instant.parse("2026-11-27T23:59:59Z")))
                .isTrue();
        assertThat(OpeningHours.isOpen(late, UTC, Instant.parse("2026-11-28T00:00:00Z")))
                .isFalse();
    }

    @Test
    void startEqualToEndIsTwentyFourHoursFromStart() {
        Schedule day = week(range(SATURDAY, "09:00", "09:00"));
        Instant opens = Instant.parse("2026-11-28T09:00:00Z");
        assertThat(OpeningHours.isOpen(day, UTC, opens.minusMillis(1))).isFalse();
        assertThat(OpeningHours.isOpen(day, UTC, opens)).isTrue();
        assertThat(OpeningHours.isOpen(day, UTC, Instant.parse("2026-11-29T08:59:59Z")))
                .isTrue();
        assertThat(OpeningHours.nextChange(day, UTC, opens)).isEqualTo("2026-11-29T09:00:00Z");
    }

    @Test
    void roundTheClockNeverChangesUntilAClosedDate() {
        List<TimeRange> all = Arrays.stream(DayOfWeek.values())
                .map(day -> range(day, "00:00", "00:00"))
                .toList();
        Instant now = Instant.parse("2026-11-24T16:20:00Z");
        assertThat(OpeningHours.nextChange(new Schedule(all, Set.of()), UTC, now))
                .isNull();
        Schedule closedAtChristmas = new Schedule(all, Set.of(LocalDate.parse("2026-12-25")));
        assertThat(OpeningHours.nextChange(closedAtChristmas, UTC, now)).isEqualTo("2026-12-25T00:00:00Z");
        assertThat(OpeningHours.nextChange(closedAtChristmas, UTC, Instant.parse("2026-12-25T00:00:00Z")))
                .isEqualTo("2026-12-26T00:00:00Z");
        assertThat(OpeningHours.lastChange(closedAtChristmas, UTC, Instant.parse("2027-03-01T00:00:00Z")))
                .isEqualTo("2026-12-26T00:00:00Z");
    }

    @Test
    void closedDatesStopTheRangesThatStartOnThem() {
        Schedule nights = new Schedule(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> range(day, "22:00", "06:00"))
                        .toList(),
                Set.of(LocalDate.parse("2026-12-25")));
        assertThat(OpeningHours.isOpen(nights, UTC, Instant.parse("2026-12-25T05:00:00Z")))
                .as("the night that began on the 24th goes on")
                .isTrue();
        assertThat(OpeningHours.isOpen(nights, UTC, Instant.parse("2026-12-25T23:00:00Z")))
                .isFalse();
        assertThat(OpeningHours.isOpen(nights, UTC, Instant.parse("2026-12-26T05:00:00Z")))
                .as("the night that would have begun on the 25th")
                .isFalse();
        assertThat(OpeningHours.nextChange(nights, UTC, Instant.parse("2026-12-25T06:00:00Z")))
                .isEqualTo("2026-12-26T22:00:00Z");
    }

    @Test
    void aChangeFurtherThanFourHundredDaysIsNone() {
        Instant monday = Instant.parse("2026-11-23T00:00:00Z");
        Set<LocalDate> closed = new java.util.HashSet<>();
        for (int week = 0; week < 80; week++)
            closed.add(LocalDate.parse("2026-11-23").plusWeeks(week));
        assertThat(OpeningHours.nextChange(
                        new Schedule(week(range(MONDAY, "08:00", "18:00")).ranges(), closed), UTC, monday))
                .isNull();
        closed.remove(LocalDate.parse("2026-11-23").plusWeeks(50));
        assertThat(OpeningHours.nextChange(
                        new Schedule(week(range(MONDAY, "08:00", "18:00")).ranges(), closed), UTC, monday))
                .isEqualTo("2027-11-08T08:00:00Z");
    }

    @Test
    void oddOffsetsCount() {
        Schedule office = week(range(MONDAY, "10:00", "17:00"));
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        assertThat(OpeningHours.nextChange(office, kathmandu, Instant.parse("2026-11-23T00:00:00Z")))
                .isEqualTo("2026-11-23T04:15:00Z");
        assertThat(OpeningHours.isOpen(office, kathmandu, Instant.parse("2026-11-23T11:14:59Z")))
                .isTrue();
        assertThat(OpeningHours.isOpen(office, kathmandu, Instant.parse("2026-11-23T11:15:00Z")))
                .isFalse();
    }

    @Test
    void namesTheRangesOfADateAndTheOneInForce() {
        Schedule ventas = ventas();
        assertThat(OpeningHours.rangesOn(ventas, LocalDate.parse("2026-11-24")))
                .containsExactly(ventas.ranges().get(1));
        assertThat(OpeningHours.rangesOn(ventas, LocalDate.parse("2026-11-22"))).isEmpty();
        assertThat(OpeningHours.rangeAt(ventas, GUATEMALA, Floors.NOW))
                .isEqualTo(ventas.ranges().get(1));
        assertThat(OpeningHours.rangeAt(ventas, GUATEMALA, Instant.parse("2026-11-24T05:00:00Z")))
                .isNull();
    }
}
