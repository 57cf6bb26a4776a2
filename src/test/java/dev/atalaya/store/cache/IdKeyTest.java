package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdKeyTest {

    @Test
    void countingIdsKeepTheirOrder() {
        assertThat(IdKey.of("9")).isEqualTo(9);
        assertThat(IdKey.of("conv-0010")).isEqualTo(10);
        assertThat(IdKey.of("a999999999999999999")).isEqualTo(999_999_999_999_999_999L);
    }

    @Test
    void otherIdsAreSpread() {
        Random random = new Random(5);
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 100_000; i++) keys.add(IdKey.of(new UUID(random.nextLong(), random.nextLong()).toString()));

        assertThat(keys).hasSizeGreaterThan(99_990);
    }

    @Test
    void everyIdHasAKey() {
        assertThat(IdKey.of("")).isEqualTo(IdKey.of(""));
        assertThat(IdKey.of("12345678901234567890")).isNotEqualTo(IdKey.of("12345678901234567891"));
    }
}
