package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Any schedule of quarters of an hour, in zones with and without clock changes, around them, against the naive
/// reading.
class OpeningHoursPropertiesTest {

    private static final Duration DAYS = Duration.ofDays(20);

    @Property(tries = 3_000, seed = "11")
    void agreesWithTheNaiveReading(
            @ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        assertThat(OpeningHours.isOpen(schedule, zone, at)).isEqualTo(NaiveHours.isOpen(schedule, zone, at));
        Instant next = OpeningHours.nextChange(schedule, zone, at);
        Instant limit = at.plus(DAYS);
        boolean soon = next != null && next.isBefore(limit);
        assertThat(soon ? next : null).isEqualTo(NaiveHours.nextChange(schedule, zone, at, limit));
    }

    @Property(tries = 1_000, seed = "12")
    void theLastChangeIsTheOneWhoseNextIsAhead(
            @ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        Instant last = OpeningHours.lastChange(schedule, zone, at);
        if (last == null) return;
        boolean open = OpeningHours.isOpen(schedule, zone, at);
        assertThat(last).isBeforeOrEqualTo(at);
        assertThat(OpeningHours.isOpen(schedule, zone, last)).isEqualTo(open);
        assertThat(OpeningHours.isOpen(schedule, zone, last.minusNanos(1))).isNotEqualTo(open);
        assertThat(OpeningHours.nextChange(schedule, zone, last))
                .isEqualTo(OpeningHours.nextChange(schedule, zone, at));
    }

    @Property(tries = 1_000, seed = "13")
    void anOpenInstantHasARangeInForce(
            @ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        TimeRange range = OpeningHours.rangeAt(schedule, zone, at);
        assertThat(range != null).isEqualTo(OpeningHours.isOpen(schedule, zone, at));
        if (range == null) return;
        LocalDate today = at.atZone(zone).toLocalDate();
        assertThat(OpeningHours.rangesOn(schedule, today).contains(range)
                        || OpeningHours.rangesOn(schedule, today.minusDays(1)).contains(range))
                .isTrue();
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<LocalTime> quarters =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
        Arbitrary<TimeRange> ranges = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class), Arbitraries.oneOf(quarters, nights()), quarters)
                .as(TimeRange::new);
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 14)
                .flatMap(day -> Arbitraries.of("2026-03-05", "2026-03-26", "2026-10-01", "2026-10-22", "2026-10-29")
                        .map(date -> LocalDate.parse(date).plusDays(day)));
        return Combinators.combine(
                        ranges.list().ofMinSize(1).ofMaxSize(8), dates.set().ofMaxSize(6))
                .as(Schedule::new)
                .withoutEdgeCases();
    }

    /// Between midnight and four: when clocks change.
    private static Arbitrary<LocalTime> nights() {
        return Arbitraries.integers().between(0, 16).map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/New_York",
                        "Europe/Madrid",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "America/Guatemala",
                        "Pacific/Chatham",
                        "America/St_Johns")
                .map(ZoneId::of);
    }

    /// Quarters of an hour in the weeks around the clock changes of 2026.
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.of(
                        "2026-03-05",
                        "2026-03-26",
                        "2026-04-02",
                        "2026-09-24",
                        "2026-10-01",
                        "2026-10-22",
                        "2026-10-29")
                .map(date -> Instant.parse(date + "T00:00:00Z"))
                .flatMap(from -> Arbitraries.integers()
                        .between(0, 7 * 96)
                        .map(quarter -> from.plus(NaiveHours.QUARTER.multipliedBy(quarter))));
    }
}
