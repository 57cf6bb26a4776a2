package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RepliesTest {

    private static List<Duration> some(Random random, boolean odd) {
        List<Duration> some = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            some.add(Duration.ofMillis(random.nextInt(-1_000_000, 100_000_000)));
            if (odd && random.nextInt(4) == 0) some.add(Duration.ofSeconds(random.nextLong(), random.nextInt(999)));
        }
        return some;
    }

    @Property
    void theyComeBackAndJoin(@ForAll long seed, @ForAll boolean odd) {
        Random random = new Random(seed);
        List<Duration> first = some(random, odd);
        List<Duration> second = some(random, odd);
        List<Duration> both = new ArrayList<>(first);
        both.addAll(second);

        assertThat(Replies.of(first)).isEqualTo(first);
        assertThat(Replies.join(List.of(Replies.of(first), List.of(), Replies.of(second))))
                .isEqualTo(both);
    }

    @Property
    void theMedianIsThatOfTheWhole(@ForAll long seed) {
        List<Duration> some = some(new Random(seed), false);
        List<Duration> sorted = some.stream().sorted().toList();
        int middle = some.size() / 2;

        Optional<Duration> median = Replies.median(Replies.of(some));

        if (some.isEmpty()) assertThat(median).isEmpty();
        else if (some.size() % 2 == 1) assertThat(median).contains(sorted.get(middle));
        else
            assertThat(median)
                    .contains(sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }

    @Test
    void aLengthThatDoesNotFitKeepsItsNanoseconds() {
        List<Duration> odd = List.of(Duration.ofNanos(1), Duration.ofDays(40_000), Duration.ofSeconds(3));

        assertThat(Replies.of(odd)).isEqualTo(odd);
        assertThat(Replies.median(Replies.of(odd))).contains(Duration.ofSeconds(3));
    }
}
