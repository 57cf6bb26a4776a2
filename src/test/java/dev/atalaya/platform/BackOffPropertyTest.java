package dev.atalaya.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// Whatever happened before, the next attempt comes soon enough.
class BackOffPropertyTest {

    @Property(tries = 300)
    void attemptsStartNeverFurtherApartThanFourSecondsUnlessOneTakesLonger(
            @ForAll @IntRange(max = 60) int failuresBefore,
            @ForAll @DoubleRange(min = 0, max = 1) double chance,
            @ForAll @IntRange(max = 20_000) int tookMillis) {
        BackOff backOff = new BackOff();
        for (int i = 0; i < failuresBefore; i++) backOff.failed(Duration.ZERO, chance, null);
        Duration took = Duration.ofMillis(tookMillis);

        Duration wait = backOff.failed(took, chance, null);

        assertThat(wait).isBetween(Duration.ofMillis(125), Duration.ofSeconds(4));
        assertThat(took.plus(wait).toMillis()).isLessThanOrEqualTo(Math.max(4000, tookMillis + 125));
    }
}
