package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.store.cache.SomeDecisions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How much has room.
class TapesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MOST = 1_000_000;

    private static List<Assignment> decisions(int n) {
        SomeDecisions some = new SomeDecisions(new Random(3));
        List<Assignment> all = new ArrayList<>();
        for (int i = 0; i < n; i++) all.add(some.decision("a-" + i, "c-" + i, START.plusSeconds(i)));
        return all;
    }

    @Test
    void theMemoryIsFilledAndNotExceededByWhatWasTakenAhead() {
        Tapes tapes = new Tapes(MOST);
        assertThatThrownBy(() -> Taped.add(tapes, decisions(20_000))).isInstanceOf(FullException.class);
        Tape tape = tapes.done();
        assertThat(tape.bytes()).isBetween((long) (0.85 * MOST), (long) MOST);
        long taken = tape.at.length * 90L + tape.agent.length * 15L;
        assertThat(taken).isBetween(tape.bytes(), (long) (1.1 * MOST));
    }

    @Test
    void whatHasRoomIsWrittenWhole() {
        Tapes tapes = new Tapes(MOST);
        Taped.add(tapes, decisions(1000));
        assertThat(tapes.done().size).isEqualTo(1000);
    }

    @Test
    void whatTheHeapHasNoRoomForIsNotPromised() {
        long all = Runtime.getRuntime().maxMemory();
        assertThat(HeapRoom.upTo(1)).isEqualTo(1);
        assertThat(HeapRoom.upTo(Long.MAX_VALUE)).isBetween(1L, all);
    }

    /// As after an import, where nobody knows who was there.
    @Test
    void aLargeGroupAfterManyWithoutCandidatesHasRoom() {
        Tapes tapes = new Tapes(MOST);
        List<Assignment> some = decisions(3001);
        Taped.add(
                tapes,
                some.subList(0, 3000).stream().map(one -> one.among(List.of())).toList());
        List<Candidate> many = some.stream()
                .flatMap(one -> one.candidates().stream())
                .limit(2000)
                .toList();
        Taped.add(tapes, List.of(some.getLast().among(many)));
        assertThat(tapes.done().size).isEqualTo(3001);
    }
}
