package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.simulator.traffic.People;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A simulation may run for ever: what is old enough is forgotten.
final class ForgetTest {

    private final Quiet company = new Quiet(Worlds.fresh(
            Quiet.scenario(Quiet.JSON.replace("\"autoCloseDays\": 2", "\"autoCloseDays\": 2, \"keepDays\": 5")),
            7,
            "quiet",
            People::new));

    @Test
    void closedConversationsDecisionsAndStretchesGoAfterTheirDays() {
        company.online("ann");
        String old = company.writes("Zoe");
        company.closes(old);
        company.shows("ann", false, null);
        company.later(Duration.ofDays(3));
        String young = company.writes("Yan");
        String younger = company.writes("Abe");
        company.closes(young);

        company.later(Duration.ofDays(4));

        View view = company.world.view(company.admin);
        assertThat(view.conversation(old)).isEmpty();
        assertThat(view.assignment("1")).isEmpty();
        assertThat(view.conversation(young)).isPresent();
        assertThat(company.log(young)).isNotEmpty();
        assertThat(view.history()
                        .states(Instant.EPOCH, company.world.now(), null, 100)
                        .items())
                .filteredOn(i -> i.agentId().equals("ann"))
                .hasSize(1);
        assertThat(view.history()
                        .conversations(Instant.EPOCH, company.world.now(), null, 100)
                        .items())
                .extracting(span -> span.conversationId())
                .contains(young, younger)
                .doesNotContain(old);
    }

    @Test
    void theContactIsStillKnownToHaveComeBefore() {
        company.online("ann");
        company.closes(company.writes("Zoe"));
        company.later(Duration.ofDays(8));
        String again = company.writes("Zoe");

        assertThat(company.last(again).trigger().name()).isEqualTo("REACTIVATION");
        assertThat(company.last(again).previousConversationId()).isNull();
    }
}
