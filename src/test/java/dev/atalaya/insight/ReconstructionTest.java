package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Verdict;
import dev.atalaya.routing.AtomRuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Candidates that nobody wrote down, out of our own history, and no judgement beyond it.
class ReconstructionTest {

    private static final Instant AT = Told.START.plus(Duration.ofHours(6));

    private final RandomPast past = new RandomPast(
            1, ZoneId.of("America/Guatemala"), new Stretch(Told.START, Told.START.plus(Duration.ofDays(1))));
    private final Reconstruction reconstruction = new Reconstruction(past.history, new AtomRuleBook());

    ReconstructionTest() {
        past.history.agents.clear();
    }

    private void shows(String agent, String state, Evidence evidence) {
        past.history.agents.add(
                Told.of(agent, state, AT.minus(Duration.ofHours(1)), AT.plus(Duration.ofHours(1)), evidence));
    }

    private Reconstructed given(String agent) {
        Assignment decision = RandomPast.decision("d", "c", AT, "g2", agent, List.of());
        return reconstruction.of(decision);
    }

    @Test
    void theGroupIsPutTogetherAndTheDecisionJudged() {
        shows("a1", "Online", Evidence.OBSERVED);
        shows("a2", "Gone", Evidence.OBSERVED);
        shows("a3", "Lunch", Evidence.RECORDED);

        Reconstructed right = given("a1");
        assertThat(right.decision().candidates())
                .extracting(Candidate::agentId, Candidate::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a1", Verdict.CHOSEN),
                        org.assertj.core.groups.Tuple.tuple("a2", Verdict.NOT_CONNECTED),
                        org.assertj.core.groups.Tuple.tuple("a3", Verdict.STATE_NOT_ASSIGNABLE));
        assertThat(right.conformance()).isEqualTo(new Conformance.Consistent());
        assertThat(right.unclear()).isEmpty();
        assertThat(given("a2").conformance()).isInstanceOf(Conformance.Contradicts.class);
    }

    @Test
    void whereTheHistoryHasAHoleNobodyCanTell() {
        shows("a1", "Online", Evidence.RECORDED);
        shows("a2", "Gone", Evidence.RECORDED);

        Reconstructed found = given("a2");
        assertThat(found.unclear()).containsExactly("a3");
        assertThat(found.decision().candidates()).hasSize(2);
        assertThat(found.conformance()).isEqualTo(new Conformance.CannotTell("candidates-missing"));
    }

    @Test
    void whatWasOnlySeenMayHaveBeenASecondLater() {
        shows("a1", "Online", Evidence.RECORDED);
        shows("a3", "Lunch", Evidence.RECORDED);
        Instant change = AT.plusMillis(400);
        past.history.agents.add(Told.of("a2", "Gone", AT.minusSeconds(60), change, Evidence.OBSERVED));
        past.history.agents.add(Told.of("a2", "Online", change, AT.plusSeconds(60), Evidence.OBSERVED));

        assertThat(given("a1").unclear()).containsExactly("a2");
    }

    @Test
    void whatWasWrittenDownStays() {
        Assignment written =
                RandomPast.decision("d", "c", AT, "g2", "a1", List.of(RandomPast.candidate("a1", AT, true)));
        assertThat(reconstruction.of(written).decision()).isSameAs(written);
    }

    @Test
    void aGroupThatNobodyKnowsIsNotMadeUp() {
        past.history.config.clear();
        Reconstructed found = given("a1");
        assertThat(found.decision().candidates()).isEmpty();
        assertThat(found.conformance()).isInstanceOf(Conformance.CannotTell.class);
    }
}
