package dev.atalaya.routing;

import static dev.atalaya.routing.AtomRuleBookTest.decide;
import static dev.atalaya.routing.Floors.deactivated;
import static dev.atalaya.routing.Floors.eligible;
import static dev.atalaya.routing.Floors.offline;
import static dev.atalaya.routing.Floors.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Transfers and tasks to a group: its table without row 1, the present assignee left out unless alone.
class AtomTransferTest {

    private static Request from(Trigger trigger, String assignee) {
        return new Request(trigger, assignee, "before", assignee);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "AUTOMATED_TASK", "MANUAL"})
    void leavesThePresentAssigneeOut(Trigger trigger) {
        Decision decision = decide(from(trigger, "a"), "s", true, eligible("a"), eligible("b"), offline("off"));
        assertThat(decision.rule()).isEqualTo(RuleCode.RANDOM_ASSIGNABLE);
        assertThat(decision.draw()).containsExactly("b");
        assertThat(decision.excluded()).containsEntry("a", Verdict.ASSIGNEE_LEFT_OUT);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "AUTOMATED_TASK", "MANUAL"})
    void anEligibleAssigneeDoesNotMakeSomebodyEligible(Trigger trigger) {
        Decision open = decide(from(trigger, "a"), "s", true, eligible("a"), offline("off"), training("tr"));
        assertThat(open.rule()).isEqualTo(RuleCode.NOBODY_ASSIGNABLE);
        assertThat(open.draw()).containsExactly("off", "tr");
        assertThat(decide(from(trigger, "a"), "a", true, eligible("a"), offline("off"))
                        .rule())
                .isEqualTo(RuleCode.HELD_NOBODY_ASSIGNABLE);
        assertThat(decide(from(trigger, "a"), "", false, eligible("a"), offline("off"))
                        .rule())
                .isEqualTo(RuleCode.HELD_OUT_OF_HOURS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "AUTOMATED_TASK", "MANUAL"})
    void anAssigneeWhoIsAloneStaysIn(Trigger trigger) {
        assertThat(decide(from(trigger, "a"), "", true, eligible("a"), deactivated("gone"))
                        .draw())
                .containsExactly("a");
        Decision offline = decide(from(trigger, "off"), "", true, offline("off"), deactivated("gone"));
        assertThat(offline.rule()).isEqualTo(RuleCode.NOBODY_ASSIGNABLE);
        assertThat(offline.draw()).containsExactly("off");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "AUTOMATED_TASK", "MANUAL"})
    void anAssigneeOfAnotherGroupChangesNothing(Trigger trigger) {
        assertThat(decide(from(trigger, "x"), "", true, eligible("a"), eligible("b"))
                        .draw())
                .containsExactly("a", "b");
        assertThat(decide(from(trigger, "gone"), "", true, eligible("a"), deactivated("gone"))
                        .excluded())
                .containsEntry("gone", Verdict.DEACTIVATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "REACTIVATION", "AGENT_LEFT"})
    void otherTriggersKeepTheAssigneeIn(Trigger trigger) {
        Request request = new Request(trigger, null, null, "a");
        assertThat(decide(request, "", true, eligible("a"), eligible("b")).draw())
                .containsExactly("a", "b");
    }
}
