package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FairnessTest {

    /// Every outcome of every draw, one after the other.
    private static double[] enumerated(List<Double> chances) {
        double[] of = new double[chances.size() + 1];
        for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
            double probability = 1;
            for (int i = 0; i < chances.size(); i++) {
                probability *= (outcome >> i & 1) == 1 ? chances.get(i) : 1 - chances.get(i);
            }
            of[Integer.bitCount(outcome)] += probability;
        }
        return of;
    }

    @Property(tries = 200)
    void theDistributionIsThatOfAllOutcomes(
            @ForAll @Size(max = 11) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        assertThat(Fairness.distribution(chances)).containsExactly(enumerated(chances), within(1e-12));
    }

    @Property(tries = 200)
    void theBandHoldsNineteenInTwentyAndIsNoWiderThanItMustBe(
            @ForAll @Size(max = 11) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        double[] of = enumerated(chances);
        Fairness band = Fairness.of(chances, 0);
        assertThat(sum(of, 0, band.low())).isLessThanOrEqualTo(0.025 + 1e-9);
        assertThat(sum(of, band.high() + 1, of.length)).isLessThanOrEqualTo(0.025 + 1e-9);
        if (band.low() < of.length - 1) assertThat(sum(of, 0, band.low() + 1)).isGreaterThan(0.025 - 1e-9);
        if (band.high() > 0) assertThat(sum(of, band.high(), of.length)).isGreaterThan(0.025 - 1e-9);
    }

    private static double sum(double[] of, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += of[i];
        return sum;
    }

    @Test
    void oneInFourADayLongIsKnownFromTables() {
        Fairness fair = Fairness.of(Collections.nCopies(40, 0.25), 4);
        assertThat(fair).isEqualTo(new Fairness(40, 4, 10, 5, 16));
        assertThat(fair.outside()).isTrue();
        assertThat(Fairness.of(Collections.nCopies(40, 0.25), 5).outside()).isFalse();
    }

    @Test
    void noDrawsExpectNothing() {
        assertThat(Fairness.of(List.of(), 0)).isEqualTo(new Fairness(0, 0, 0, 0, 0));
        assertThatThrownBy(() -> Fairness.of(List.of(1.5), 0)).hasMessageContaining("1.5");
    }
}
