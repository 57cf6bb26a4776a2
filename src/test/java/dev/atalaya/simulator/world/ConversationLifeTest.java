package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Windows expire, conversations are put away, contacts come back.
final class ConversationLifeTest {

    private final Quiet company = new Quiet();

    @Test
    void theWindowClosesAfterTheCustomersLastMessage() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofHours(10));
        company.writes("Zoe");
        company.later(Duration.ofHours(24).minusMillis(1));
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.ACTIVE);

        company.later(Duration.ofMillis(1));

        Conversation expired = company.conversation(id);
        assertThat(expired.inbox()).isEqualTo(Inbox.EXPIRED);
        assertThat(expired.assignmentVersion()).isEqualTo(1);
        assertThat(expired.expiresAt()).isEqualTo(company.world.now());
    }

    @Test
    void anExpiredOneIsPutAwayDaysLater() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofDays(3).minusMillis(1));
        assertThat(company.conversation(id).open()).isTrue();

        company.later(Duration.ofMillis(1));

        Conversation closed = company.conversation(id);
        assertThat(closed.open()).isFalse();
        assertThat(closed.closedAt()).isEqualTo(company.world.now());
        assertThat(closed.waitingSince()).isNull();
        assertThat(closed.assignmentVersion()).isEqualTo(2);
    }

    @Test
    void theCustomerBringsAnExpiredOneBack() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofHours(30));
        company.writes("Zoe");
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.ACTIVE);

        // What would have put it away does not; its window closes anew.
        company.later(Duration.ofHours(23));
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.ACTIVE);
        company.later(Duration.ofHours(2));
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.EXPIRED);
        company.later(Duration.ofDays(1));
        assertThat(company.conversation(id).open()).isTrue();
        company.later(Duration.ofDays(1));
        assertThat(company.conversation(id).open()).isFalse();
    }

    @Test
    void aContactWhoComesBackGoesToHisLastAgentWhereTheGroupSaysSo() {
        company.settings("sales", true, false, true, null);
        company.online("ann");
        String before = company.writes("Zoe");
        company.closes(before);
        company.online("bob");
        company.online("test1");

        String again = company.writes("Zoe");

        assertThat(again).isNotEqualTo(before);
        assertThat(company.last(before).trigger()).isEqualTo(Trigger.NEW);
        assertThat(company.last(again).trigger()).isEqualTo(Trigger.REACTIVATION);
        assertThat(company.last(again).rule()).isEqualTo(RuleCode.LAST_AGENT);
        assertThat(company.last(again).lastAgentId()).isEqualTo("ann");
        assertThat(company.last(again).previousConversationId()).isEqualTo(before);
    }

    @Test
    void comingBackInAnotherGroupKnowsNoLastAgent() {
        company.online("ann");
        company.online("cyd");
        company.closes(company.writes("Zoe"));

        String again = company.writes("Zoe", "billing");

        assertThat(company.last(again).trigger()).isEqualTo(Trigger.REACTIVATION);
        assertThat(company.last(again).lastAgentId()).isNull();
        assertThat(company.last(again).previousConversationId()).isNull();
        assertThat(company.last(again).rule()).isEqualTo(RuleCode.RANDOM_ASSIGNABLE);
    }

    @Test
    void waitingSinceIsTheFirstMessageThatNoHumanHasAnswered() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.later(Duration.ofMinutes(2));
        company.writes("Zoe");
        assertThat(company.conversation(id).waitingSince())
                .isEqualTo(company.conversation(id).openedAt());

        company.replies(id);
        assertThat(company.conversation(id).waitingSince()).isNull();
        assertThat(company.conversation(id).lastSide()).isEqualTo(Side.AGENT);

        company.later(Duration.ofMinutes(2));
        company.writes("Zoe");
        assertThat(company.conversation(id).waitingSince()).isEqualTo(company.world.now());
    }

    @Test
    void theOutOfHoursMessageGoesOutOnceAndAnswersNobody() {
        company.settings("sales", true, false, false, "We open at 8.");
        company.at("2026-11-24T20:00:00Z");
        String id = company.writes("Zoe");
        company.shows("ann", true, "lunch");
        company.at("2026-11-25T07:00:00Z");

        assertThat(company.world
                        .view(company.admin)
                        .messages(id, null, 10)
                        .orElseThrow()
                        .items())
                .extracting(Message::side)
                .containsExactly(Side.CUSTOMER, Side.BOT);
        Conversation value = company.conversation(id);
        assertThat(value.lastMessage()).isEqualTo("We open at 8.");
        assertThat(value.lastSide()).isEqualTo(Side.BOT);
        assertThat(value.waitingSince()).isEqualTo(value.openedAt());
    }
}
