package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One key, one deed.
final class IdempotencyTest {

    private final Quiet company = new Quiet();
    private String id = "";

    @BeforeEach
    void annHasOne() {
        company.online("ann");
        id = company.writes("Zoe");
    }

    private WorldCommand.Reassign keyed(Principal by, String key, String agent) {
        return new WorldCommand.Reassign(by, key, id, 1, new AssignmentRequest(agent, null, null));
    }

    @Test
    void theSameRequestIsAnsweredTheSameAndDoneOnce() {
        AssignmentResult first = company.done(keyed(company.admin, "k", "bob"));
        company.later(Duration.ofDays(6));
        int decisions = company.log(id).size();

        assertThat(company.done(keyed(company.admin, "k", "bob"))).isEqualTo(first);
        assertThat(company.log(id)).hasSize(decisions);
    }

    @Test
    void aRefusalIsRememberedToo() {
        company.give(id, "bob");
        var problem = company.refused(keyed(company.admin, "k", "test1"));

        assertThat(company.refused(keyed(company.admin, "k", "test1"))).isEqualTo(problem);
        assertThat(problem.status()).isEqualTo(412);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        company.done(keyed(company.admin, "k", "bob"));

        var problem = company.refused(keyed(company.admin, "k", "test1"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("key-reused");
        assertThat(company.conversation(id).assigneeId()).isEqualTo("bob");
    }

    @Test
    void twoUsersKeysAreTwo() {
        company.done(keyed(company.admin, "k", "bob"));

        assertThat(company.refused(keyed(company.supervisor, "k", "bob")).type())
                .isEqualTo("version-mismatch");
    }

    @Test
    void afterSevenDaysTheKeyIsFree() {
        company.done(keyed(company.admin, "k", "bob"));
        company.later(Duration.ofDays(7).plusMillis(1));

        assertThat(company.refused(keyed(company.admin, "k", "bob")).type()).isNotEqualTo("key-reused");
        assertThat(company.refused(keyed(company.admin, "k", "test1")).type()).isEqualTo("key-reused");
    }
}
