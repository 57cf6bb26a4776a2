package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Entity;
import dev.atalaya.wire.AgentInterval;
import dev.atalaya.wire.ConfigInterval;
import dev.atalaya.wire.ConversationSpan;
import dev.atalaya.wire.Slice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The histories give what overlaps a range, page by page.
final class HistoryViewTest {

    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final Quiet company = new Quiet();

    private HistoryView history(Principal user) {
        return company.world.view(user).history();
    }

    private static Instant minute(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private interface Call<T> {
        Slice<T> page(@Nullable String cursor);
    }

    private static <T> List<T> all(Call<T> call) {
        List<T> found = new ArrayList<>();
        String cursor = null;
        do {
            Slice<T> page = call.page(cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.items());
            cursor = page.cursor();
        } while (cursor != null);
        return found;
    }

    private List<AgentInterval> states(Principal user, Instant from, Instant to) {
        return all(cursor -> history(user).states(from, to, cursor, 2));
    }

    @Test
    void aStretchTellsStatePresenceAndWhoChangedIt() {
        company.at(minute(10).toString());
        company.online("ann");
        company.at(minute(20).toString());
        company.shows("ann", null, "lunch");
        company.at(minute(30).toString());
        company.done(new WorldCommand.ChangeAgent(
                company.admin, null, "ann", company.agent("ann").version(), null, null, "online"));

        List<AgentInterval> hers = states(company.admin, TEN, minute(60)).stream()
                .filter(i -> i.agentId().equals("ann"))
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();

        assertThat(hers).extracting(AgentInterval::from).containsExactly(TEN, minute(10), minute(20), minute(30));
        assertThat(hers).extracting(AgentInterval::to).containsExactly(minute(10), minute(20), minute(30), null);
        assertThat(hers).extracting(AgentInterval::stateName).containsExactly("Offline", "Online", "Lunch", "Online");
        assertThat(hers).extracting(AgentInterval::connected).containsExactly(false, true, true, true);
        assertThat(hers)
                .extracting(i -> i.changedBy().kind())
                .containsExactly(Actor.Kind.BOT, Actor.Kind.AGENT, Actor.Kind.AGENT, Actor.Kind.SUPERVISOR);
    }

    @Test
    void onlyWhatOverlapsTheRangeIsGiven() {
        for (int i = 1; i <= 5; i++) {
            company.at(minute(10 * i).toString());
            company.shows("ann", i % 2 == 1, null);
        }

        assertThat(states(company.admin, minute(20), minute(30)))
                .filteredOn(i -> i.agentId().equals("ann"))
                .singleElement()
                .satisfies(i -> assertThat(i.from()).isEqualTo(minute(20)));
        assertThat(states(company.admin, minute(25), minute(31)))
                .filteredOn(i -> i.agentId().equals("ann"))
                .extracting(AgentInterval::from)
                .containsExactlyInAnyOrder(minute(20), minute(30));
        assertThat(states(company.admin, TEN.minusSeconds(60), TEN)).isEmpty();
    }

    @Test
    void aConversationTellsItsMessagesAndItsFirstReply() {
        company.online("ann");
        String id = company.writes("Zoe");
        company.at(minute(3).toString());
        company.replies(id);
        company.at(minute(5).toString());
        company.closes(id);
        String other = company.writes("Yan", "billing");

        List<ConversationSpan> spans = all(cursor -> history(company.admin).conversations(TEN, minute(9), cursor, 2));
        assertThat(spans).extracting(ConversationSpan::conversationId).containsExactlyInAnyOrder(id, other);
        ConversationSpan span = spans.stream()
                .filter(s -> s.conversationId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(span.firstReplyAt()).isEqualTo(minute(3));
        assertThat(span.closedAt()).isEqualTo(minute(5));
        assertThat(span.messages()).extracting(ConversationSpan.Line::at).containsExactly(TEN, minute(3));

        assertThat(all(cursor -> history(company.supervisor).conversations(TEN, minute(9), cursor, 2)))
                .extracting(ConversationSpan::conversationId)
                .containsExactly(id);
        assertThat(all(cursor -> history(company.admin).conversations(minute(6), minute(9), cursor, 2)))
                .extracting(ConversationSpan::conversationId)
                .containsExactly(other);
    }

    @Test
    void howAGroupWasSetUpIsKept() {
        company.at(minute(10).toString());
        company.settings("sales", false, true, false, "closed");
        company.at(minute(20).toString());
        company.member("sales", "cyd", true);

        List<ConfigInterval> sales =
                all(cursor -> history(company.admin).configurations(TEN, minute(60), cursor, 2)).stream()
                        .filter(i -> i.entity() == Entity.GROUP && i.entityId().equals("sales"))
                        .sorted((a, b) -> a.from().compareTo(b.from()))
                        .toList();

        assertThat(sales).extracting(ConfigInterval::to).containsExactly(minute(10), minute(20), null);
        assertThat(sales.get(0)
                        .value()
                        .get("settings")
                        .get("onlyAvailableAgents")
                        .booleanValue())
                .isTrue();
        assertThat(sales.get(1).value().get("settings").get("assignOutOfHours").booleanValue())
                .isTrue();
        assertThat(sales.get(2).value().get("members").toString()).contains("cyd");
        assertThat(sales.get(2).changedBy().id()).isEqualTo("root");
        assertThat(all(cursor -> history(company.supervisor).configurations(TEN, minute(60), cursor, 2)))
                .extracting(ConfigInterval::entityId)
                .doesNotContain("billing", "cyd2", "support")
                .contains("sales", "ann", "cyd");
    }

    @Test
    void aStateWhoseFlagChangesEndsItsStretches() {
        company.online("ann");
        company.at(minute(10).toString());
        company.done(new WorldCommand.ChangeState(company.admin, null, "online", 1, false, null));

        assertThat(company.agent("ann").assignableSince()).isEqualTo(minute(10));
        assertThat(company.agent("ann").stateSince()).isEqualTo(TEN);
        assertThat(states(company.admin, minute(10), minute(20)))
                .filteredOn(i -> i.agentId().equals("ann"))
                .singleElement()
                .satisfies(i -> assertThat(i.assignable()).isFalse());
    }
}
