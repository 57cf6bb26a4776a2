package dev.atalaya.insight;

import static dev.atalaya.insight.Told.at;
import static dev.atalaya.insight.Told.open;
import static dev.atalaya.insight.Told.range;
import static dev.atalaya.insight.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.insight.LedgerEntry.Sort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each kind of gap is marked for what it is, and nothing is made up.
class LedgerTest {

    private static Ledger ledger(long from, long to, AgentInterval... told) {
        return Ledger.of("marta", range(from, to), List.of(told));
    }

    private static List<String> shown(Ledger ledger) {
        return ledger.entries().stream()
                .map(e -> "%d-%d %s%s"
                        .formatted(
                                Duration.between(Told.START, e.from()).toSeconds(),
                                Duration.between(Told.START, e.to()).toSeconds(),
                                e.known() == null ? "?" : e.known().stateName(),
                                e.doubt() == null ? "" : " " + e.doubt()))
                .toList();
    }

    @Test
    void whatFollowsEachOtherStandsAsItWasTold() {
        Ledger ledger = ledger(10, 100, told("Online", 0, 40), told("Lunch", 40, 70), told("Gone", 70, 200));

        assertThat(shown(ledger)).containsExactly("10-40 Online", "40-70 Lunch", "70-100 Online");
        assertThat(ledger.sums())
                .containsEntry(Sort.ASSIGNABLE, Duration.ofSeconds(30))
                .containsEntry(Sort.PAUSED, Duration.ofSeconds(30))
                .containsEntry(Sort.OFFLINE, Duration.ofSeconds(30));
    }

    @Test
    void whereNobodyTellsNothingIsKnown() {
        assertThat(shown(ledger(0, 100, told("Online", 20, 40), told("Lunch", 60, 80))))
                .containsExactly(
                        "0-20 ? NOT_HEARD", "20-40 Online", "40-60 ? NOT_HEARD", "60-80 Lunch", "80-100 ? NOT_HEARD");
        assertThat(shown(ledger(0, 10))).containsExactly("0-10 ? NOT_HEARD");
    }

    @Test
    void aMissingEndIsNotGuessed() {
        assertThat(shown(ledger(0, 100, open("Online", 0, 30), told("Lunch", 60, 100))))
                .containsExactly("0-30 Online", "30-60 ? MISSING_END", "60-100 Lunch");
        assertThat(shown(ledger(0, 100, open("Online", 0, 30)))).containsExactly("0-30 Online", "30-100 ? NOT_HEARD");
    }

    @Test
    void twoThatContradictEachOtherAreBothNotBelieved() {
        assertThat(shown(ledger(0, 100, told("Online", 0, 60), told("Lunch", 40, 100))))
                .containsExactly("0-40 Online", "40-60 ? OVERLAP", "60-100 Lunch");
        assertThat(shown(ledger(0, 100, told("Online", 0, 60), told("Online", 40, 100))))
                .containsExactly("0-40 Online", "40-100 Online");
    }

    @Test
    void betterEvidenceCountsAndTheContradictionIsMarked() {
        assertThat(shown(ledger(
                        0,
                        100,
                        told("Online", 0, 100, Evidence.OBSERVED),
                        told("Lunch", 20, 40),
                        told("Online", 40, 60),
                        told("Gone", 99, 100))))
                .containsExactly("0-20 Online", "20-40 Lunch OVERLAP", "40-60 Online", "60-99 Online", "99-100 Online");
    }

    @Test
    void aClockSetBackLeavesTheTimeItCameTwiceUnknown() {
        assertThat(shown(ledger(0, 100, told("Online", 0, 50), told("Lunch", 50, 40), told("Online", 40, 100))))
                .containsExactly("0-40 Online", "40-50 ? CLOCK_JUMP", "50-100 Online");
    }

    @Test
    void flappingIsMarkedAndCounted() {
        List<AgentInterval> told = new ArrayList<>(List.of(told("Online", 0, 50)));
        for (int i = 0; i < 6; i++) told.add(told(i % 2 == 0 ? "Gone" : "Online", 50 + i * 3, 53 + i * 3));
        told.add(told("Lunch", 68, 100));
        Ledger ledger = Ledger.of("marta", range(0, 100), told);

        assertThat(ledger.entries().stream().filter(e -> e.doubt() == Doubt.FLAPPING))
                .hasSize(6);
        assertThat(ledger.sums()).containsEntry(Sort.OFFLINE, Duration.ofSeconds(9));
    }

    @Test
    void stretchesWithoutLengthPlayNoPart() {
        assertThat(shown(ledger(0, 20, told("Online", 0, 20), told("Lunch", 10, 10))))
                .containsExactly("0-20 Online");
    }

    @Test
    void aPartOfItIsCutAtItsEdges() {
        Ledger ledger = ledger(0, 100, told("Online", 0, 40), told("Lunch", 40, 70));
        assertThat(shown(ledger.within(at(30), at(80))))
                .containsExactly("30-40 Online", "40-70 Lunch", "70-80 ? NOT_HEARD");
        assertThat(ledger.at(at(40)).known()).returns("Lunch", AgentInterval::stateName);
        assertThatThrownBy(() -> ledger.at(at(100))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sinceWhenIsAskedForEachFactByItself() {
        Ledger ledger = ledger(
                50,
                100,
                told("Lunch", 10, 60),
                told("Training", 60, 80),
                told("Gone", 80, 90),
                told("Online", 90, 100));

        assertThat(ledger.since(at(70), (a, b) -> a.stateId().equals(b.stateId())))
                .isEqualTo(at(60));
        assertThat(ledger.since(at(70), (a, b) -> a.assignable() == b.assignable()))
                .isEqualTo(at(10));
        assertThat(ledger.since(at(95), (a, b) -> a.stateId().equals(b.stateId())))
                .isEqualTo(at(80));
        assertThat(ledger.since(at(95), (a, b) -> a.connected() == b.connected()))
                .isEqualTo(at(90));
    }
}
