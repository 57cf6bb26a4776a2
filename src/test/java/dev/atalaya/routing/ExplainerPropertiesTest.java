package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Conformance;
import dev.atalaya.routing.FloorArbitraries.Asked;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/// The bot's own decisions always agree with the rules, and a wrong choice never does.
@Domain(FloorArbitraries.class)
class ExplainerPropertiesTest {

    private static final Explainer EXPLAINER = new Explainer(new AtomRuleBook());

    @Property(seed = "7")
    void whatTheRulesDecideIsConsistentWhoeverIsDrawn(@ForAll Asked asked) {
        Decision decision = asked.decide(false);
        RecordedDecision recorded = asked.recorded();
        if (decision.held()) {
            assertThat(conformance(recorded.byRules(null))).isEqualTo(new Conformance.Consistent());
        }
        for (String chosen : decision.draw()) {
            assertThat(conformance(recorded.byRules(chosen))).isEqualTo(new Conformance.Consistent());
        }
    }

    @Property(seed = "7")
    void aChoiceOutsideTheDrawContradicts(@ForAll Asked asked) {
        Decision decision = asked.decide(false);
        for (String id : asked.ids()) {
            if (decision.draw().contains(id)) continue;
            assertThat(conformance(asked.recorded().byRules(id))).isInstanceOf(Conformance.Contradicts.class);
        }
        if (!decision.held()) {
            assertThat(conformance(asked.recorded().byRules(null))).isInstanceOf(Conformance.Contradicts.class);
            assertThat(conformance(asked.recorded().byRules("x"))).isInstanceOf(Conformance.Contradicts.class);
        }
    }

    private static Conformance conformance(RecordedDecision recorded) {
        return EXPLAINER.conformance(recorded.build());
    }
}
