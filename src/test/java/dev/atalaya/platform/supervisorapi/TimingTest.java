package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.BackOff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Back-off, Retry-After, and when to poll.
class TimingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    private static final Duration SHORT = Duration.ofMillis(5);

    @Test
    void backOffDoublesFromAQuarterSecondToFour() {
        BackOff backOff = new BackOff();

        List<Long> waits = IntStream.range(0, 7)
                .mapToObj(_ -> backOff.failed(Duration.ZERO, 1, null).toMillis())
                .toList();
        backOff.reset();

        assertThat(waits).containsExactly(250L, 500L, 1000L, 2000L, 4000L, 4000L, 4000L);
        assertThat(backOff.failed(Duration.ZERO, 1, null)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void retryAfterIsNeverCutShort() {
        assertThat(new BackOff().failed(Duration.ZERO, 1, Duration.ofSeconds(9)))
                .isEqualTo(Duration.ofSeconds(9));
        assertThat(new BackOff().failed(Duration.ZERO, 1, Duration.ZERO)).isEqualTo(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "120, 120",
        "99999999999999999999, 900",
        "86400, 900",
        "'Tue, 24 Nov 2026 16:20:05 GMT', 5",
        "'Tue, 24 Nov 2026 16:19:05 GMT', 0",
        "'Wed, 24 Nov 2027 16:20:00 GMT', 900"
    })
    void retryAfterIsSecondsOrADate(String header, long seconds) {
        assertThat(RetryAfter.parse(header, null, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "Tue, 99 Nov 2026"})
    void retryAfterThatCannotBeReadIsNone(String header) {
        assertThat(RetryAfter.parse(header, null, NOW)).isNull();
    }

    @Test
    void aClockThatIsADayWrongDoesNotMatterWhereTheServerTellsItsOwn() {
        Duration wait = RetryAfter.parse(
                "Tue, 24 Nov 2026 16:20:05 GMT", "Tue, 24 Nov 2026 16:20:00 GMT", NOW.minus(Duration.ofDays(1)));

        assertThat(wait).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void afterThreeBrokenStreamsWePollAndTryTheStreamAgainEverLessOften() {
        Route route = new Route(Limits.standard(), 0);
        route.streamBroke(SHORT, false, null, 0);
        route.streamBroke(SHORT, false, null, 0);
        assertThat(route.stream(0)).isTrue();

        for (long wait : new long[] {5, 10, 20, 40, 60, 60}) {
            route.streamBroke(SHORT, false, null, 0);
            assertThat(route.stream(seconds(wait) - 1)).isFalse();
            assertThat(route.stream(seconds(wait))).isTrue();
        }
    }

    @Test
    void aStreamThatLivedLongForgetsTheBreaksBefore() {
        Route route = new Route(Limits.standard(), 0);
        route.streamBroke(SHORT, false, null, 0);
        route.streamBroke(SHORT, false, null, 0);
        route.streamBroke(Duration.ofMinutes(3), false, null, 0);

        assertThat(route.stream(0)).isTrue();
    }

    @Test
    void whereThereIsNoStreamWePollAtOnceAndForAMinute() {
        Route route = new Route(Limits.standard(), 0);
        route.streamBroke(Duration.ZERO, true, null, 0);

        assertThat(route.stream(seconds(60) - 1)).isFalse();
        assertThat(route.stream(seconds(60))).isTrue();
    }

    @Test
    void afterAnOutageTheStreamIsTriedAtOnce() {
        Route route = new Route(Limits.standard(), 0);
        for (int i = 0; i < 3; i++) route.streamBroke(SHORT, false, null, 0);
        route.pollBroke(1);
        assertThat(route.stream(1)).isTrue();
        route.streamBroke(SHORT, false, null, 1);
        route.pollFine(2);

        assertThat(route.stream(2)).isTrue();
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
