package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Automated tasks act once for each silence.
final class TasksTest {

    private final Quiet company = new Quiet();

    private void enable(String task, boolean enabled) {
        company.done(new WorldCommand.ChangeTask(
                company.admin, null, task, company.world.setup().task(task).version(), enabled));
    }

    @Test
    void aSilentAgentLosesTheConversationToAnotherGroup() {
        enable("silent", true);
        company.online("ann");
        company.online("cyd");
        String id = company.writes("Zoe");
        company.later(Duration.ofMinutes(30).minusMillis(1));
        assertThat(company.log(id)).hasSize(1);

        company.later(Duration.ofMillis(1));

        Assignment made = company.last(id);
        assertThat(made.trigger()).isEqualTo(Trigger.AUTOMATED_TASK);
        assertThat(made.actor()).isEqualTo(new Actor(Actor.Kind.TASK, "silent", "Silent agent"));
        assertThat(made.causedBy()).isEqualTo("silent");
        assertThat(made.rule()).isEqualTo(RuleCode.RANDOM_ASSIGNABLE);
        assertThat(company.conversation(id).groupId()).isEqualTo("support");
        assertThat(company.conversation(id).assigneeId()).isEqualTo("cyd");
    }

    @Test
    void anAnswerEndsTheSilence() {
        enable("silent", true);
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofMinutes(29));
        company.replies(id);
        company.later(Duration.ofHours(5));

        assertThat(company.log(id)).hasSize(1);
    }

    @Test
    void theCustomersLastMessageCounts() {
        enable("silent", true);
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofMinutes(20));
        company.writes("Zoe");
        company.later(Duration.ofMinutes(20));
        assertThat(company.log(id)).hasSize(1);

        company.later(Duration.ofMinutes(10));
        assertThat(company.log(id)).hasSize(2);
    }

    @Test
    void aSilentCustomersConversationGoesToTheNamedAgentOnce() {
        enable("ghost", true);
        company.online("ann");
        String id = company.writes("Zoe");
        company.replies(id);
        company.later(Duration.ofHours(8));

        assertThat(company.log(id)).hasSize(2);
        assertThat(company.last(id).rule()).isEqualTo(RuleCode.NOT_BY_RULES);
        assertThat(company.last(id).agentId()).isEqualTo("cyd");
        assertThat(company.conversation(id).groupId()).isEqualTo("sales");
    }

    @Test
    void switchedOnItFindsWhatHasLongBeenSilentAndSwitchedOffRevertsNothing() {
        company.online("ann");
        company.online("cyd");
        String old = company.writes("Yan");
        company.later(Duration.ofHours(2));
        enable("silent", true);
        company.later(Duration.ZERO);
        assertThat(company.conversation(old).groupId()).isEqualTo("support");

        enable("silent", false);
        String young = company.writes("Zoe");
        company.later(Duration.ofHours(2));
        assertThat(company.conversation(young).groupId()).isEqualTo("sales");
        assertThat(company.conversation(old).groupId()).isEqualTo("support");
    }
}
