package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.LedgerEntry.Sort;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The floor as it stood, held against the obvious.
class FloorAtTest {

    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    private static final Stretch RANGE = new Stretch(Told.START, Told.START.plus(Duration.ofDays(2)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyMinuteIsAsItWas(long seed) {
        RandomPast past = new RandomPast(seed, ZONE, RANGE);
        FloorAt machine = new FloorAt(past.history, new ListedDecisions(past.decisions), Runnable::run);
        for (Instant at = RANGE.from(); at.isBefore(RANGE.to()); at = at.plus(Duration.ofMinutes(37))) {
            PastFloor floor = machine.at(at);
            agents(past, floor);
            conversations(past, floor);
            Group g1 = floor.group("g1").orElseThrow();
            assertThat(new SetUps(past.history.config).group("g1", at)).contains(g1);
        }
    }

    private static void agents(RandomPast past, PastFloor floor) {
        assertThat(floor.agents()).extracting(a -> a.agent().id()).containsExactlyElementsOf(RandomPast.AGENTS);
        for (PastAgent agent : floor.agents()) {
            Sort sort = LedgerPropertiesTest.obvious(past.told(agent.agent().id()), floor.at());
            assertThat(agent.entry().sort()).isEqualTo(sort);
            assertThat(agent.eligible()).isEqualTo(sort == Sort.UNKNOWN ? null : (Boolean) (sort == Sort.ASSIGNABLE));
            assertThat(agent.agent().test()).isEqualTo(agent.agent().id().equals("a3"));
        }
    }

    private static void conversations(RandomPast past, PastFloor floor) {
        List<ConversationSpan> open = past.history.spans.values().stream()
                .filter(span -> span.openAt(floor.at()))
                .toList();
        assertThat(floor.conversations()).hasSameSizeAs(open);
        for (Conversation conversation : floor.conversations()) {
            Optional<Assignment> last = past.decisions.stream()
                    .filter(d -> d.conversationId().equals(conversation.id()))
                    .filter(d -> !d.at().isAfter(floor.at()))
                    .max(Comparator.comparing(Assignment::at));
            assertThat(conversation.assigneeId())
                    .isEqualTo(last.map(Assignment::agentId).orElse(null));
        }
    }

    @Test
    void aConversationThatNobodyTellsThePlaceOfIsMarked() {
        RandomPast past = new RandomPast(3, ZONE, RANGE);
        past.decisions.clear();
        Instant at = RANGE.from().plus(Duration.ofHours(20));
        PastFloor floor = new FloorAt(past.history, new ListedDecisions(past.decisions), Runnable::run).at(at);

        assertThat(floor.conversations()).isNotEmpty();
        assertThat(floor.placeUnknown()).hasSameSizeAs(floor.conversations());
    }

    @Test
    void whoWroteFirstHasTheConversationWhileNobodyEverDecides() {
        RandomPast past = new RandomPast(3, ZONE, RANGE);
        Instant opened = RANGE.from().plus(Duration.ofHours(20));
        for (String id : List.of("kept", "moved")) past.history.spans.put(id, outgoing(id, opened));
        past.decisions.add(RandomPast.decision("d", "moved", opened.plusSeconds(600), "g1", "a2", List.of()));
        FloorAt machine = new FloorAt(past.history, new ListedDecisions(past.decisions), Runnable::run);
        PastFloor floor = machine.at(opened.plusSeconds(60));

        assertThat(floor.placeUnknown()).contains("moved").doesNotContain("kept");
        assertThat(floor.conversations())
                .filteredOn(conversation -> conversation.id().equals("kept"))
                .extracting(Conversation::assigneeId)
                .containsExactly("a1");
    }

    private static ConversationSpan outgoing(String id, Instant opened) {
        List<ConversationSpan.Line> lines = List.of(new ConversationSpan.Line(opened, Side.AGENT));
        return new ConversationSpan(
                id, "contact", Channel.WHATSAPP, "g1", "a1", opened, opened, null, lines, Evidence.RECORDED);
    }

    @Test
    void whoWaitsAndWhatHasExpiredIsWorkedOutOfTheMessages() {
        RandomPast past = new RandomPast(3, ZONE, RANGE);
        past.history.spans.values().removeIf(span -> span.firstReplyAt() == null || span.closedAt() != null);
        ConversationSpan span = past.history.spans.values().iterator().next();
        Instant reply = span.messages().getLast().at();
        FloorAt machine = new FloorAt(past.history, new ListedDecisions(past.decisions), Runnable::run);

        assertThat(talk(machine, span, reply.minusSeconds(1)).waitingSince()).isEqualTo(span.openedAt());
        assertThat(talk(machine, span, reply).waitingSince()).isNull();
        assertThat(talk(machine, span, span.openedAt().plus(Duration.ofHours(24)))
                        .inbox())
                .isEqualTo(Inbox.EXPIRED);
    }

    private static Conversation talk(FloorAt machine, ConversationSpan span, Instant at) {
        return machine.at(at).conversations().stream()
                .filter(c -> c.id().equals(span.conversationId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sinceWhenGoesBackThroughTheDay() {
        RandomPast past = new RandomPast(1, ZONE, RANGE);
        past.history.agents.clear();
        Instant noon = RANGE.from().plus(Duration.ofHours(12));
        past.history.agents.add(
                Told.of("a0", "Online", noon.minus(Duration.ofDays(4)), noon.minusSeconds(600), Evidence.RECORDED));
        past.history.agents.add(Told.of("a0", "Gone", noon.minusSeconds(600), noon.plusSeconds(60), Evidence.RECORDED));
        PastAgent agent = new FloorAt(past.history, new ListedDecisions(List.of()), Runnable::run)
                .at(noon)
                .agent("a0")
                .orElseThrow();

        assertThat(agent.agent().stateSince()).isEqualTo(noon.minus(Duration.ofDays(4)));
        assertThat(agent.agent().presenceSince()).isEqualTo(noon.minusSeconds(600));
        assertThat(new Past(past.history)
                        .around("a0", noon, Duration.ofMinutes(15))
                        .entries())
                .extracting(LedgerEntry::sort)
                .containsExactly(Sort.ASSIGNABLE, Sort.OFFLINE, Sort.UNKNOWN);
    }
}
