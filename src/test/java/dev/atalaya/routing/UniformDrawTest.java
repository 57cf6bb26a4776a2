package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each of the draw has the same chance.
class UniformDrawTest {

    private static final int DRAWS = 20_000;

    private static Decision among(int size) {
        List<String> ids = IntStream.range(0, size).mapToObj(i -> "m" + i).toList();
        return new Decision(RuleCode.RANDOM_ASSIGNABLE, ids, Map.of(), false, List.of());
    }

    /// The bound is the chi-squared distribution's 99.9 % quantile for `size - 1` degrees of freedom.
    @ParameterizedTest
    @CsvSource({"2, 10.83", "3, 13.82", "4, 16.27", "7, 22.46", "10, 27.88", "31, 59.70"})
    void overTheDrawsOfOneSeedAndOverSeeds(int size, double bound) {
        SplittableRandom one = new SplittableRandom(1);
        Map<String, Integer> drawn = new HashMap<>();
        Map<String, Integer> firstOfSeed = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.merge(String.valueOf(among(size).pick(one)), 1, Integer::sum);
            firstOfSeed.merge(String.valueOf(among(size).pick(new SplittableRandom(i))), 1, Integer::sum);
        }
        assertThat(chiSquared(drawn, size)).isLessThan(bound);
        assertThat(chiSquared(firstOfSeed, size)).isLessThan(bound);
    }

    private static double chiSquared(Map<String, Integer> drawn, int size) {
        double expected = (double) DRAWS / size;
        return IntStream.range(0, size)
                .mapToDouble(i -> drawn.getOrDefault("m" + i, 0) - expected)
                .map(difference -> difference * difference / expected)
                .sum();
    }

    @Test
    void nobodyIsDrawnWhereItIsHeld() {
        assertThat(among(0).pick(new SplittableRandom(1))).isNull();
    }

    @Test
    void theBoundBitesOnABiasedDraw() {
        Map<String, Integer> biased = new HashMap<>(Map.of("m0", 5_400, "m1", 4_900, "m2", 4_900, "m3", 4_800));
        assertThat(chiSquared(biased, 4)).isGreaterThan(16.27);
    }
}
