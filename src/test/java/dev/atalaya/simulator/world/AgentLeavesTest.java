package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Deactivated, removed from a group, or merely gone.
final class AgentLeavesTest {

    private final Quiet company = new Quiet();
    private String first = "";
    private String second = "";

    @BeforeEach
    void bobHasTwo() {
        company.online("bob");
        first = company.writes("Yan");
        second = company.writes("Zoe", "support");
        company.online("ann");
    }

    @Test
    void whoIsDeactivatedLosesHisSessionAndHisConversations() {
        Agent before = company.agent("bob");
        company.done(new WorldCommand.ChangeAgent(company.admin, null, "bob", before.version(), false, null, null));

        assertThat(company.agent("bob").active()).isFalse();
        assertThat(company.agent("bob").connected()).isFalse();
        assertThat(company.agent("bob").version()).isEqualTo(before.version() + 1);
        assertThat(company.last(first).trigger()).isEqualTo(Trigger.AGENT_LEFT);
        assertThat(company.last(first).agentBefore()).isEqualTo("bob");
        assertThat(company.last(first).agentId()).isEqualTo("ann");
        assertThat(company.last(second).rule()).isEqualTo(RuleCode.HELD_NOBODY_ASSIGNABLE);
        assertThat(company.conversation(second).assigneeId()).isNull();
    }

    @Test
    void whoIsRemovedFromAGroupLosesItsConversationsOnly() {
        company.member("sales", "bob", false);

        assertThat(company.group("sales").members()).containsExactly("ann", "test1");
        assertThat(company.group("sales").version()).isEqualTo(2);
        assertThat(company.last(first).trigger()).isEqualTo(Trigger.AGENT_LEFT);
        assertThat(company.conversation(first).assigneeId()).isEqualTo("ann");
        assertThat(company.conversation(second).assigneeId()).isEqualTo("bob");
    }

    @Test
    void whoMerelyGoesKeepsThem() {
        company.shows("bob", false, "offline");

        assertThat(company.conversation(first).assigneeId()).isEqualTo("bob");
        assertThat(company.log(first)).hasSize(1);
    }

    @Test
    void theLastMemberLeavesTheConversationWithTheBot() {
        company.member("sales", "ann", false);
        company.member("sales", "test1", false);
        company.member("sales", "bob", false);

        assertThat(company.last(first).rule()).isEqualTo(RuleCode.HELD_EMPTY_GROUP);
        assertThat(company.last(first).candidates()).isEmpty();
    }
}
