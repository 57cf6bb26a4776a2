package dev.atalaya.store.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.cache.SomeDecisions;
import dev.atalaya.store.log.Said;
import dev.atalaya.store.log.Strip;
import dev.atalaya.store.log.Strips;
import dev.atalaya.store.pack.MalformedException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The column for replays gives back what went into it, or says that it is damaged.
class ReplayTest {

    private static Strip some(int n) {
        SomeDecisions some = new SomeDecisions(new Random(n));
        Instant start = Instant.parse("2026-11-01T08:00:00Z");
        List<Assignment> decisions = IntStream.range(0, n)
                .mapToObj(i -> some.decision("a-" + i, "c-" + i / 2, start.plusSeconds(i)))
                .toList();
        return Strips.of(decisions);
    }

    private static Strip with(Strip of, Strip.Rest rest) {
        return new Strip(of.names(), of.at(), of.group(), of.given(), of.before(), of.trigger(), of.rule(), rest);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1000})
    void itComesBack(int n) {
        Strip strip = some(n);

        Strip again = with(strip, Replay.unpack(Replay.pack(strip.rest()), n));

        assertThat(Said.of(again, Strips.rows(again))).isEqualTo(Said.of(strip, Strips.rows(strip)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 50, 90})
    void lessOfItIsDamage(int percent) {
        byte[] whole = Replay.pack(some(100).rest());
        byte[] less = Arrays.copyOf(whole, whole.length * percent / 100);

        assertThatThrownBy(() -> Replay.unpack(less, 100)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Replay.unpack(whole, 5_000)).isInstanceOf(MalformedException.class);
    }
}
