package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aDayIsCutIntoQuartersOfAnHourAndAWeekIntoTwoHours() {
        List<Instant> day = Buckets.edges(Scope.days(DAY, DAY.plusDays(1), GUATEMALA), GUATEMALA);
        assertThat(day).hasSize(97);
        assertThat(Duration.between(day.get(0), day.get(1))).isEqualTo(Duration.ofMinutes(15));
        List<Instant> week = Buckets.edges(Scope.days(DAY, DAY.plusDays(7), GUATEMALA), GUATEMALA);
        assertThat(week).hasSize(85);
    }

    @Test
    void daysStayDaysWhereTheClockChanges() {
        LocalDate change = LocalDate.of(2026, 10, 25);
        List<Instant> edges = Buckets.edges(Scope.days(change.minusDays(40), change.plusDays(60), MADRID), MADRID);
        assertThat(edges.stream()
                        .filter(edge -> edge.atZone(MADRID).toLocalTime().equals(LocalTime.MIDNIGHT)))
                .hasSizeGreaterThanOrEqualTo(101);
        List<Instant> day = Buckets.edges(Scope.days(change, change.plusDays(1), MADRID), MADRID);
        assertThat(day).hasSize(101);
    }

    @Property
    void edgesAscendFromTheFirstToTheLastAndAreNeverTooMany(
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long start,
            @ForAll @LongRange(min = 1, max = 3_000_000_000L) long seconds) {
        Period period = new Period(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + seconds));
        List<Instant> edges = Buckets.edges(period, MADRID);
        assertThat(edges).isSorted().doesNotHaveDuplicates();
        assertThat(edges.getFirst()).isEqualTo(period.from());
        assertThat(edges.getLast()).isEqualTo(period.to());
        // A first and a last piece may be shorter, and a day of a changing clock longer.
        assertThat(edges.size() - 1).isLessThanOrEqualTo(Buckets.MOST + 6);
    }
}
