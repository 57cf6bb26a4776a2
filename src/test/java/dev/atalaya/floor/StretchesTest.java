package dev.atalaya.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Held against plain sets of seconds.
class StretchesTest {

    private static final int SECONDS = 60;

    @Provide
    Arbitrary<Stretches> sets() {
        Arbitrary<Stretch> one = Arbitraries.integers()
                .between(0, SECONDS - 2)
                .flatMap(from ->
                        Arbitraries.integers().between(from + 1, SECONDS - 1).map(to -> stretch(from, to)));
        return one.list().ofMaxSize(6).map(Stretches::of);
    }

    @Property
    void areTheSetsTheyStandFor(@ForAll("sets") Stretches a, @ForAll("sets") Stretches b) {
        BitSet sum = seconds(a);
        sum.or(seconds(b));
        BitSet rest = seconds(a);
        rest.andNot(seconds(b));
        BitSet window = seconds(a);
        window.clear(0, 20);
        window.clear(40, SECONDS);

        assertThat(seconds(tidy(a.plus(b)))).isEqualTo(sum);
        assertThat(seconds(tidy(a.minus(b)))).isEqualTo(rest);
        assertThat(seconds(tidy(a.within(at(20), at(40))))).isEqualTo(window);
        assertThat(a.length()).isEqualTo(Duration.ofSeconds(seconds(a).cardinality()));
    }

    @Test
    void anEmptyStretchIsNone() {
        assertThat(Stretches.of(at(3), at(3)).isEmpty()).isTrue();
        assertThatThrownBy(() -> stretch(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stretches tidy(Stretches set) {
        List<Stretch> parts = new ArrayList<>(set.parts());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i - 1).to()).isBefore(parts.get(i).from());
        }
        return set;
    }

    private static BitSet seconds(Stretches set) {
        BitSet seconds = new BitSet();
        for (int i = 0; i < SECONDS; i++) seconds.set(i, set.contains(at(i)));
        return seconds;
    }

    private static Stretch stretch(int from, int to) {
        return new Stretch(at(from), at(to));
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
