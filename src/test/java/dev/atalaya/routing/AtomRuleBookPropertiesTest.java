package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Verdict;
import dev.atalaya.routing.FloorArbitraries.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/// What holds on every floor.
@Domain(FloorArbitraries.class)
@Domain(DomainContext.Global.class)
class AtomRuleBookPropertiesTest {

    private static final String SEED = "20261124";

    @Property(tries = 20_000, seed = SEED)
    @StatisticsReport(onFailureOnly = true)
    void agreesWithTheNaiveReading(@ForAll Asked asked) {
        Decision decision = asked.decide(false);
        NaiveAtom naive = NaiveAtom.decide(asked.request(), asked.situation());
        assertThat(decision.rule()).isEqualTo(naive.rule());
        assertThat(decision.draw()).containsExactlyInAnyOrderElementsOf(naive.draw());
        Statistics.label("rule").collect(decision.rule()).coverage(coverage -> {
            for (var rule : RuleCode.values()) {
                if (rule.byRules()) {
                    coverage.check(rule).count(n -> n > 100);
                }
            }
        });
    }

    @Property(seed = SEED)
    void everybodyIsEitherInTheDrawOrExcludedForAReason(@ForAll Asked asked) {
        Decision decision = asked.decide(false);
        List<String> all = new ArrayList<>(decision.draw());
        all.addAll(decision.excluded().keySet());
        assertThat(all).containsExactlyInAnyOrderElementsOf(asked.ids());
        assertThat(decision.excluded().values()).noneMatch(Verdict::inDraw);
        assertThat(decision.held()).isEqualTo(decision.rule().held());
    }

    @Property(seed = SEED)
    void nobodyDeactivatedIsDrawn(@ForAll Asked asked) {
        assertThat(members(asked, asked.decide(false).draw()))
                .allMatch(member -> member.agent().active());
    }

    @Property(seed = SEED)
    void nobodyNotEligibleIsDrawnWhileSomebodyIsWhoMayBe(@ForAll Asked asked) {
        Decision decision = asked.decide(false);
        boolean somebody = asked.situation().members().stream()
                .filter(member -> decision.excluded().get(member.agent().id()) != Verdict.ASSIGNEE_LEFT_OUT)
                .anyMatch(member -> Judge.judge(member).eligible());
        if (somebody) {
            assertThat(decision.held()).isFalse();
            assertThat(members(asked, decision.draw()))
                    .allMatch(member -> Judge.judge(member).eligible());
        }
    }

    @Property(seed = SEED)
    void neitherOrderNorTestFlagNorLoadPlaysAPart(@ForAll Asked asked, @ForAll long seed) {
        List<Member> other = new ArrayList<>();
        for (Member member : asked.situation().members()) {
            other.add(new Member(member.agent(), member.state(), !member.test(), 99));
        }
        Collections.shuffle(other, new Random(seed));
        Situation mixed =
                new Situation(asked.situation().settings(), asked.situation().open(), other, Floors.NOW);
        Decision a = asked.decide(false);
        Decision b = new AtomRuleBook().decide(asked.request(), mixed, false);
        assertThat(b.rule()).isEqualTo(a.rule());
        assertThat(b.draw()).containsExactlyInAnyOrderElementsOf(a.draw());
        assertThat(b.excluded()).isEqualTo(a.excluded());
    }

    @Property(seed = SEED)
    void aTraceChangesNothingAndEndsWithTheOutcome(@ForAll Asked asked) {
        Decision plain = asked.decide(false);
        Decision traced = asked.decide(true);
        assertThat(new Decision(
                        traced.rule(), traced.draw(), traced.excluded(), traced.sendOutOfHoursMessage(), List.of()))
                .isEqualTo(plain);
        switch (traced.steps().getLast()) {
            case Step.Held held -> assertThat(held.rule()).isEqualTo(plain.rule());
            case Step.Draw draw -> assertThat(draw.among()).isEqualTo(plain.draw());
            case Step.SameAgent same -> assertThat(plain.draw()).containsExactly(String.valueOf(same.lastAgentId()));
            default -> throw new AssertionError(traced.steps());
        }
    }

    private static List<Member> members(Asked asked, List<String> ids) {
        return asked.situation().members().stream()
                .filter(member -> ids.contains(member.agent().id()))
                .toList();
    }
}
