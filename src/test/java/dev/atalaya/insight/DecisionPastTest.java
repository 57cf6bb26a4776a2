package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.routing.AtomRuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What the agent of a decision showed before and after it.
class DecisionPastTest {

    private static final Instant AT = Told.START.plus(Duration.ofHours(6));
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final RandomPast past = new RandomPast(
            1, ZoneId.of("America/Guatemala"), new Stretch(Told.START, Told.START.plus(Duration.ofDays(1))));
    private final DecisionPast around = new DecisionPast(past.history, new AtomRuleBook());

    DecisionPastTest() {
        past.history.agents.clear();
        shows("Online", AT.minus(Duration.ofHours(2)), AT.minusSeconds(60));
        shows("Lunch", AT.minusSeconds(60), AT.plusSeconds(120));
    }

    private void shows(String state, Instant from, Instant to) {
        past.history.agents.add(Told.of("a1", state, from, to, Evidence.RECORDED));
    }

    private Ledger ledger(Instant now) {
        Assignment decision = RandomPast.decision("d", "c", AT, "g2", "a1", List.of());
        return Objects.requireNonNull(around.of(decision, now).around());
    }

    @Test
    void halfAnHourOnEitherSideIsToldAndAHoleIsNamed() {
        Ledger ledger = ledger(AT.plus(Duration.ofHours(3)));
        assertThat(ledger.range()).isEqualTo(new Stretch(AT.minus(HALF_AN_HOUR), AT.plus(HALF_AN_HOUR)));
        assertThat(ledger.entries())
                .extracting(LedgerEntry::sort)
                .containsExactly(LedgerEntry.Sort.ASSIGNABLE, LedgerEntry.Sort.PAUSED, LedgerEntry.Sort.UNKNOWN);
    }

    @Test
    void whatIsNotWrittenDownYetIsNoHole() {
        Ledger ledger = ledger(AT.plusSeconds(150));
        assertThat(ledger.range().to()).isEqualTo(AT.plusSeconds(120));
        assertThat(ledger.at(AT).sort()).isEqualTo(LedgerEntry.Sort.PAUSED);
    }

    @Test
    void aClockThatIsBehindStillTellsTheSecondItself() {
        assertThat(ledger(AT.minusSeconds(5)).at(AT).sort()).isEqualTo(LedgerEntry.Sort.PAUSED);
    }

    @Test
    void whereNobodyWasChosenNobodyIsLookedAt() {
        Assignment held = RandomPast.decision("d", "c", AT, "g2", null, List.of());
        assertThat(around.of(held, AT.plusSeconds(60)).around()).isNull();
    }
}
