package dev.atalaya.routing;

import static dev.atalaya.routing.Floors.deactivated;
import static dev.atalaya.routing.Floors.eligible;
import static dev.atalaya.routing.Floors.offline;
import static dev.atalaya.routing.Floors.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Explainer EXPLAINER = new Explainer(new AtomRuleBook());

    private static void contradicts(RecordedDecision decision, Contradiction fact, Class<? extends Step> step) {
        assertThat(EXPLAINER.conformance(decision.build()))
                .isInstanceOfSatisfying(Conformance.Contradicts.class, found -> {
                    assertThat(found.fact()).isEqualTo(fact.key());
                    assertThat(found.step()).isInstanceOf(step);
                    assertThat(EXPLAINER.steps(decision.build())).contains(found.step());
                });
    }

    @Test
    void whatTheRuleBookDecidedIsConsistentAndExplained() {
        var decision = RecordedDecision.of("s", true, offline("marta"), training("jorge"), eligible("t"))
                .trigger(Trigger.REACTIVATION)
                .lastAgent("marta")
                .byRules("t");
        assertThat(EXPLAINER.conformance(decision.build())).isEqualTo(new Conformance.Consistent());
        assertThat(EXPLAINER.steps(decision.build()))
                .hasSize(4)
                .contains(new Step.AnyoneEligible(1, 3))
                .endsWith(new Step.Draw(List.of("t"), true, "t"));
    }

    @Test
    void somebodyNotEligibleThoughSomebodyWas() {
        contradicts(
                RecordedDecision.of("", true, offline("off"), eligible("a")).as(RuleCode.NOBODY_ASSIGNABLE, "off"),
                Contradiction.ELIGIBLE_EXISTED,
                Step.AnyoneEligible.class);
    }

    @Test
    void heldThoughSomebodyWasEligibleOrTheSettingsAllowedADraw() {
        contradicts(
                RecordedDecision.of("a", false, offline("off"), eligible("a")).as(RuleCode.HELD_OUT_OF_HOURS, null),
                Contradiction.HELD_THOUGH_ELIGIBLE,
                Step.AnyoneEligible.class);
        contradicts(
                RecordedDecision.of("", true, offline("off")).as(RuleCode.HELD_NOBODY_ASSIGNABLE, null),
                Contradiction.HELD_THOUGH_ALLOWED,
                Step.OnlyAvailable.class);
    }

    @Test
    void givenThoughTheSettingsForbidIt() {
        contradicts(
                RecordedDecision.of("a", true, offline("off")).as(RuleCode.NOBODY_ASSIGNABLE, "off"),
                Contradiction.GIVEN_THOUGH_ONLY_AVAILABLE,
                Step.OnlyAvailable.class);
        contradicts(
                RecordedDecision.of("", false, offline("off")).as(RuleCode.OUT_OF_HOURS, "off"),
                Contradiction.GIVEN_THOUGH_OUT_OF_HOURS,
                Step.AssignOutOfHours.class);
    }

    @Test
    void outsidersAndDeactivatedOnes() {
        contradicts(
                RecordedDecision.of("", true, eligible("a")).as(RuleCode.RANDOM_ASSIGNABLE, "x"),
                Contradiction.CHOSEN_NOT_A_MEMBER,
                Step.Draw.class);
        contradicts(
                RecordedDecision.of("", true, eligible("a"), deactivated("gone"))
                        .as(RuleCode.RANDOM_ASSIGNABLE, "gone"),
                Contradiction.CHOSEN_DEACTIVATED,
                Step.Draw.class);
        contradicts(
                RecordedDecision.of("", true).as(RuleCode.HELD_EMPTY_GROUP, "x"),
                Contradiction.CHOSEN_NOT_A_MEMBER,
                Step.Held.class);
    }

    @Test
    void theLastAgentPassedOverOrNotLeftOut() {
        contradicts(
                RecordedDecision.of("s", true, eligible("a"), eligible("b"))
                        .trigger(Trigger.REACTIVATION)
                        .lastAgent("a")
                        .as(RuleCode.RANDOM_ASSIGNABLE, "b"),
                Contradiction.LAST_AGENT_PASSED_OVER,
                Step.SameAgent.class);
        contradicts(
                RecordedDecision.of("s", true, offline("a"), offline("b"))
                        .trigger(Trigger.REACTIVATION)
                        .lastAgent("a")
                        .as(RuleCode.NOBODY_ASSIGNABLE, "a"),
                Contradiction.LAST_AGENT_NOT_LEFT_OUT,
                Step.LastAgentLeftOut.class);
    }

    @Test
    void theAssigneeOfATransferNotLeftOut() {
        contradicts(
                RecordedDecision.of("", true, eligible("a"), eligible("b"))
                        .trigger(Trigger.TRANSFER)
                        .agentBefore("a")
                        .as(RuleCode.RANDOM_ASSIGNABLE, "a"),
                Contradiction.ASSIGNEE_NOT_LEFT_OUT,
                Step.AssigneeLeftOut.class);
    }

    @Test
    void aRuleThatDoesNotFitItsOwnOutcome() {
        contradicts(
                RecordedDecision.of("", true, eligible("a")).byRules("a").as(RuleCode.NOBODY_ASSIGNABLE, "a"),
                Contradiction.OTHER_RULE,
                Step.Draw.class);
        contradicts(
                RecordedDecision.of("", true, eligible("a")).byRules("a").as(RuleCode.NOT_BY_RULES, "a"),
                Contradiction.OTHER_RULE,
                Step.Draw.class);
    }

    @Test
    void aDrawThatSkippedSomebodyOrLetSomebodyIn() {
        contradicts(
                RecordedDecision.of("", true, eligible("a"), eligible("b"))
                        .byRules("a")
                        .verdict("b", Verdict.NOT_CONNECTED),
                Contradiction.CANDIDATE_LEFT_OUT,
                Step.Draw.class);
        contradicts(
                RecordedDecision.of("", true, eligible("a"), offline("off"))
                        .byRules("a")
                        .verdict("off", Verdict.NOT_DRAWN),
                Contradiction.CANDIDATE_LET_IN,
                Step.Draw.class);
    }

    @Test
    void aContradictingDrawNamesNobodyWhomItCouldNotHaveDrawn() {
        var decision = RecordedDecision.of("", true, offline("off"), eligible("a"))
                .as(RuleCode.RANDOM_ASSIGNABLE, "off")
                .build();
        assertThat(EXPLAINER.steps(decision)).endsWith(new Step.Draw(List.of("a"), true, null));
    }

    @Test
    void whoeverWasNamedIsNotJudged() {
        var decision = RecordedDecision.of("a", false, offline("off"))
                .trigger(Trigger.MANUAL)
                .by(RecordedDecision.SUPERVISOR)
                .as(RuleCode.NOT_BY_RULES, "off")
                .build();
        assertThat(EXPLAINER.conformance(decision)).isEqualTo(new Conformance.NotByRules());
        assertThat(EXPLAINER.steps(decision))
                .containsExactly(new Step.Named(RecordedDecision.SUPERVISOR, "off", decision.reason()));
    }

    @Test
    void withoutCandidatesNothingIsClaimed() {
        var decision = RecordedDecision.of("s", true)
                .trigger(Trigger.REACTIVATION)
                .lastAgent("a")
                .as(RuleCode.LAST_AGENT, "a")
                .build();
        assertThat(EXPLAINER.conformance(decision)).isEqualTo(new Conformance.CannotTell("candidates-missing"));
        assertThat(EXPLAINER.steps(decision))
                .containsExactly(new Step.CameBack("before", "a"), new Step.SameAgent(true, "a", List.of()));
        assertThat(EXPLAINER.conformance(RecordedDecision.of("", true)
                        .as(RuleCode.HELD_EMPTY_GROUP, null)
                        .build()))
                .isEqualTo(new Conformance.Consistent());
    }

    @Test
    void whereARuleTellsOfALastAgentWhomNobodyNamesNothingCanBeSaid() {
        var decision = RecordedDecision.of("s", true, eligible("a"), eligible("b"))
                .trigger(Trigger.REACTIVATION)
                .lastAgentUnknown()
                .as(RuleCode.LAST_AGENT, "a");
        assertThat(EXPLAINER.conformance(decision.build())).isEqualTo(new Conformance.CannotTell("last-agent-unknown"));
    }

    @Test
    void whereTheCandidatesAreToldAndNoLastAgentIsThereWasNone() {
        var decision = RecordedDecision.of("s", true, eligible("a"), eligible("b"), offline("off"))
                .trigger(Trigger.REACTIVATION)
                .lastAgentUnknown()
                .byRules("a");
        assertThat(EXPLAINER.conformance(decision.build())).isEqualTo(new Conformance.Consistent());
    }

    @Test
    void anUnknownLastAgentLeavesOfOurOwnCandidatesOnlyWhatDoesNotHangOnHim() {
        var unknown = RecordedDecision.of("s", true, eligible("a"), eligible("b"), offline("off"))
                .trigger(Trigger.REACTIVATION)
                .lastAgentUnknown();
        assertThat(EXPLAINER.reconstructed(unknown.byRules("a").build()))
                .isEqualTo(new Conformance.CannotTell("last-agent-unknown"));
        assertThat(EXPLAINER.reconstructed(
                        unknown.as(RuleCode.RANDOM_ASSIGNABLE, "off").build()))
                .isInstanceOf(Conformance.Contradicts.class);
        var plain = RecordedDecision.of("", true, eligible("a"), offline("off"))
                .trigger(Trigger.REACTIVATION)
                .lastAgentUnknown()
                .byRules("a");
        assertThat(EXPLAINER.reconstructed(plain.build())).isEqualTo(new Conformance.Consistent());
    }

    @Test
    void tellsWhyTheLastAgentCouldNotBeIt() {
        var decision = RecordedDecision.of("s", true, offline("marta"), eligible("a"))
                .trigger(Trigger.REACTIVATION)
                .lastAgent("marta")
                .byRules("a");
        assertThat(EXPLAINER.steps(decision.build()))
                .contains(new Step.SameAgent(
                        true, "marta", List.of(Blocker.NOT_CONNECTED, Blocker.STATE_NOT_ASSIGNABLE)));
    }
}
