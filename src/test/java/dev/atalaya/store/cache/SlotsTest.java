package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.AnyValues;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Property
    void keysAreInTheOrderOfTime(@ForAll long seed) {
        AnyValues any = new AnyValues(new Random(seed));
        Instant one = any.instant();
        Instant other = any.instant();

        if (one.isBefore(other)) assertThat(Slots.first(one)).isLessThanOrEqualTo(Slots.first(other));
    }

    @Test
    void aKeyTellsItsMillisecond() {
        Instant at = Instant.parse("2026-11-24T16:20:00.123456Z");

        assertThat(Slots.at(Slots.first(at))).isEqualTo(at.truncatedTo(ChronoUnit.MILLIS));
        assertThat(Slots.at(Slots.last(Slots.first(at)))).isEqualTo(at.truncatedTo(ChronoUnit.MILLIS));
        assertThat(Slots.first(at.plusMillis(1))).isEqualTo(Slots.last(Slots.first(at)) + 1);
    }
}
