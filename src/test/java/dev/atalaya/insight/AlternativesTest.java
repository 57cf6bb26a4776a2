package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.insight.Alternative.Change;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.texts.Decisions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private final Alternatives alternatives = new Alternatives(new AtomRuleBook());

    @Test
    void withoutTheTestAgentTheOthersAreDrawnAndNoneOfThemIsThere() {
        List<Alternative> found = alternatives.of(Decisions.nobodyAssignable());

        assertThat(found).extracting(Alternative::change).containsExactly(Change.WITHOUT_CHOSEN, Change.ONLY_AVAILABLE);
        assertThat(found.getFirst().draw()).extracting(Candidate::name).containsExactly("Jorge", "Diana");
        assertThat(found.getFirst().eligible()).isZero();
        assertThat(found.getLast().held()).isTrue();
    }

    @Test
    void aGoodDecisionNeedsNoAlternative() {
        var decision = Decisions.decision(
                Trigger.NEW,
                RuleCode.RANDOM_ASSIGNABLE,
                "Marta",
                Actor.BOT,
                List.of(Decisions.candidate("Marta", "Online", true, Duration.ofHours(1), Verdict.CHOSEN)));

        assertThat(alternatives.of(decision)).isEmpty();
    }
}
