package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reassignments by users of the platform.
final class ReassignTest {

    private final Quiet company = new Quiet();

    @Test
    void toAnAgentNamesHimWithoutADraw() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofMinutes(3));

        AssignmentResult result = company.done(company.toAgent(company.supervisor, id, "bob", null));

        assertThat(result.assigneeId()).isEqualTo("bob");
        assertThat(result.assignmentVersion()).isEqualTo(2);
        Conversation value = company.conversation(id);
        assertThat(value.assigneeId()).isEqualTo("bob");
        assertThat(value.assignedAt()).isEqualTo(company.world.now());
        assertThat(value.waitingSince()).isEqualTo(value.openedAt());
        Assignment made = company.last(id);
        assertThat(made.id()).isEqualTo(result.assignmentId());
        assertThat(made.trigger()).isEqualTo(Trigger.MANUAL);
        assertThat(made.rule()).isEqualTo(RuleCode.NOT_BY_RULES);
        assertThat(made.actor()).isEqualTo(new Actor(Actor.Kind.SUPERVISOR, "sue", "Sue"));
        assertThat(made.agentBefore()).isEqualTo("ann");
        assertThat(made.reason()).isEqualTo("because");
        assertThat(made.candidates())
                .extracting(c -> c.verdict())
                .containsExactly(Verdict.NOT_CONSIDERED, Verdict.CHOSEN, Verdict.NOT_CONNECTED);
    }

    @Test
    void toAGroupLetsTheBotDecideThere() {
        company.online("ann");
        company.online("cyd");
        String id = company.writes("Zoe");

        company.done(company.reassign(company.supervisor, id, new AssignmentRequest(null, "support", null)));

        assertThat(company.conversation(id).groupId()).isEqualTo("support");
        assertThat(company.conversation(id).assigneeId()).isEqualTo("cyd");
        Assignment made = company.last(id);
        assertThat(made.trigger()).isEqualTo(Trigger.TRANSFER);
        assertThat(made.rule()).isEqualTo(RuleCode.RANDOM_ASSIGNABLE);
        assertThat(made.actor().id()).isEqualTo("sue");
    }

    @Test
    void withinTheGroupLeavesThePresentAssigneeOut() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.online("bob");

        company.done(company.reassign(company.admin, id, new AssignmentRequest(null, "sales", null)));

        assertThat(company.conversation(id).assigneeId()).isEqualTo("bob");
        assertThat(company.last(id).candidates())
                .extracting(c -> c.verdict())
                .containsExactly(Verdict.ASSIGNEE_LEFT_OUT, Verdict.CHOSEN, Verdict.NOT_CONNECTED);
    }

    @Test
    void backToTheBotHoldsItUntilSomethingChanges() {
        company.online("ann");
        String id = company.writes("Zoe");

        company.done(company.reassign(company.admin, id, new AssignmentRequest(null, null, null)));
        assertThat(company.conversation(id).assigneeId()).isNull();
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.WAITING);
        assertThat(company.conversation(id).heldSince()).isEqualTo(company.world.now());
        assertThat(company.last(id).rule()).isEqualTo(RuleCode.NOT_BY_RULES);

        company.online("bob");
        Assignment again = company.last(id);
        assertThat(again.trigger()).isEqualTo(Trigger.TRANSFER);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.agentId()).isIn("ann", "bob");
    }

    @Test
    void ofAnOldVersionSaysWhoHasItNow() {
        company.online("ann");
        String id = company.writes("Zoe");
        var late = company.toAgent(company.admin, id, "bob", null);
        company.give(id, "test1");

        Problem problem = company.refused(late);

        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.assigneeId()).isEqualTo("test1");
        assertThat(problem.groupId()).isEqualTo("sales");
        assertThat(problem.version()).isEqualTo(2);
        assertThat(company.conversation(id).assigneeId()).isEqualTo("test1");
    }

    @Test
    void doesNotMindMessagesInBetween() {
        company.online("ann");
        String id = company.writes("Zoe");
        var command = company.toAgent(company.admin, id, "bob", null);
        company.writes("Zoe");
        company.replies(id);

        company.done(command);

        assertThat(company.conversation(id).assigneeId()).isEqualTo("bob");
    }

    @Test
    void ofAClosedConversationIsRefused() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.closes(id);

        Problem problem = company.refused(company.toAgent(company.admin, id, "bob", null));

        assertThat(problem.type()).isEqualTo("conversation-closed");
        assertThat(problem.status()).isEqualTo(409);
    }

    @ParameterizedTest(name = "{0} sends it to {1} in {2}: {3}")
    @CsvSource({
        "sue,  bob,   sales,   done",
        "sue,  cyd,   support, done",
        "sue,  cyd,   billing, group-not-transferable",
        "sue,  cyd,   sales,   agent-not-in-group",
        "sue,  cyd,   '',      agent-not-in-group",
        "root, cyd,   billing, done",
        "root, cyd,   '',      done",
        "root, ghost, '',      invalid",
        "root, '',    ghost,   invalid",
        "sue,  '',    support, done",
        "sue,  '',    billing, group-not-transferable",
        "root, '',    billing, done",
    })
    void asFarAsTheRoleAllows(String by, String agent, String group, String outcome) {
        company.online("ann");
        String id = company.writes("Zoe");
        Principal user = by.equals("sue") ? company.supervisor : company.admin;
        var request = new AssignmentRequest(agent.isEmpty() ? null : agent, group.isEmpty() ? null : group, null);

        var result = company.world.execute(company.reassign(user, id, request));

        assertThat(result instanceof Result.Refused<AssignmentResult>(Problem problem) ? problem.type() : "done")
                .isEqualTo(outcome);
    }

    @Test
    void toSomebodyDeactivatedIsRefused() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.done(new WorldCommand.ChangeAgent(company.admin, null, "bob", 1, false, null, null));

        assertThat(company.refused(company.toAgent(company.admin, id, "bob", null))
                        .type())
                .isEqualTo("agent-deactivated");
    }

    @Test
    void ofAConversationOutOfSightFindsNothing() {
        String id = company.writes("Zoe", "billing");

        assertThat(company.refused(company.toAgent(company.supervisor, id, "bob", null))
                        .status())
                .isEqualTo(404);
        assertThat(company.world.view(company.supervisor).conversation(id)).isEmpty();
    }
}
