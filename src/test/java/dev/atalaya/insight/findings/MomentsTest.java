package dev.atalaya.insight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void asASortedSetDoes() {
        Random random = new Random(4);
        Moments moments = new Moments();
        TreeSet<Instant> plain = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            Instant one = START.plusMillis(random.nextInt(500) + i);
            moments.add(one);
            plain.add(one);
            if (random.nextInt(20) == 0) {
                Instant from = START.plusMillis(random.nextInt(i + 1));
                moments.dropBefore(from);
                plain.headSet(from).clear();
            }
            assertThat(moments.size()).isEqualTo(plain.size());
            if (!plain.isEmpty()) assertThat(moments.first()).isEqualTo(plain.first());
        }
    }
}
