package dev.atalaya.routing;

import static dev.atalaya.routing.AtomRuleBookTest.settings;
import static dev.atalaya.routing.Floors.deactivated;
import static dev.atalaya.routing.Floors.eligible;
import static dev.atalaya.routing.Floors.offline;
import static dev.atalaya.routing.Floors.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The questions in the order in which a supervisor reads them.
class AtomStepsTest {

    private static final Request NEW = new Request(Trigger.NEW, null, null, null);

    private static List<Step> steps(Request request, String settings, boolean open, Member... members) {
        return new AtomRuleBook()
                .decide(request, new Situation(settings(settings), open, List.of(members), Floors.NOW), true)
                .steps();
    }

    private static Request cameBackTo(String lastAgent) {
        return new Request(Trigger.REACTIVATION, lastAgent, "before", null);
    }

    @Test
    void martasMorning() {
        Member marta = offline("marta");
        assertThat(steps(cameBackTo("marta"), "s", true, marta, training("jorge"), training("diana"), offline("test")))
                .containsExactly(
                        new Step.CameBack("before", "marta"),
                        new Step.SameAgent(true, "marta", List.of(Blocker.NOT_CONNECTED, Blocker.STATE_NOT_ASSIGNABLE)),
                        new Step.AnyoneEligible(0, 4),
                        new Step.OpeningHours(true),
                        new Step.OnlyAvailable(false),
                        new Step.LastAgentLeftOut("marta"),
                        new Step.Draw(List.of("jorge", "diana", "test"), false, null));
    }

    @Test
    void lastAgentEndsIt() {
        assertThat(steps(cameBackTo("a"), "s", true, eligible("a"), eligible("b")))
                .containsExactly(new Step.CameBack("before", "a"), new Step.SameAgent(true, "a", List.of()));
    }

    @Test
    void aLastAgentWhoIsNoMemberIsNamedAsSuch() {
        assertThat(steps(cameBackTo("x"), "s", true, eligible("a")))
                .containsExactly(
                        new Step.CameBack("before", "x"),
                        new Step.SameAgent(true, "x", List.of(Blocker.NOT_A_MEMBER)),
                        new Step.AnyoneEligible(1, 1),
                        new Step.Draw(List.of("a"), true, null));
    }

    @Test
    void transfersSayWhoIsLeftOut() {
        assertThat(steps(new Request(Trigger.TRANSFER, null, null, "a"), "", true, eligible("a"), eligible("b")))
                .containsExactly(
                        new Step.AssigneeLeftOut("a"),
                        new Step.AnyoneEligible(1, 1),
                        new Step.Draw(List.of("b"), true, null));
    }

    @Test
    void closedGroups() {
        assertThat(steps(NEW, "", false, offline("off")))
                .containsExactly(
                        new Step.AnyoneEligible(0, 1),
                        new Step.OpeningHours(false),
                        new Step.AssignOutOfHours(false),
                        new Step.Held(RuleCode.HELD_OUT_OF_HOURS));
        assertThat(steps(NEW, "oa", false, offline("off")))
                .containsExactly(
                        new Step.AnyoneEligible(0, 1),
                        new Step.OpeningHours(false),
                        new Step.AssignOutOfHours(true),
                        new Step.OnlyAvailable(true),
                        new Step.Held(RuleCode.HELD_NOBODY_ASSIGNABLE));
        assertThat(steps(NEW, "o", false, offline("off")))
                .endsWith(
                        new Step.AssignOutOfHours(true),
                        new Step.OnlyAvailable(false),
                        new Step.Draw(List.of("off"), false, null));
    }

    @Test
    void emptyGroupsAskNothingElse() {
        assertThat(steps(cameBackTo("gone"), "s", false, deactivated("gone")))
                .containsExactly(
                        new Step.CameBack("before", "gone"),
                        new Step.AnyoneEligible(0, 0),
                        new Step.Held(RuleCode.HELD_EMPTY_GROUP));
    }
}
