package dev.atalaya.store.history;

import static dev.atalaya.store.history.HistoryFixture.at;
import static dev.atalaya.store.history.HistoryFixture.seen;
import static dev.atalaya.store.history.HistoryFixture.shown;
import static dev.atalaya.store.history.HistoryFixture.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.HistoryStore.Observed;
import dev.atalaya.sync.FloorFixtures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2HistoryTest {

    private static final double DAY = 24 * 60;

    @TempDir
    private Path folder;

    private HistoryFixture fixture;
    private HistoryStore history;

    @BeforeEach
    void open() {
        fixture = new HistoryFixture(folder);
        history = fixture.history;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Stretch days(double from, double to) {
        return new Stretch(at(from * DAY), at(to * DAY));
    }

    private static Observed heard(List<AgentInterval> agents, List<AgentInterval> standing, double from, double to) {
        return new Observed(agents, standing, List.of(), List.of(), at(from), at(to));
    }

    private static AgentInterval lasting(AgentInterval interval) {
        return interval.until(HistoryStore.LASTING, true);
    }

    @Test
    void aStretchOverSeveralDaysIsFoundFromEachOfThemAndToldOnce() {
        AgentInterval weekend = shown("marta", "Offline", -2000.25, 3 * DAY);
        AgentInterval after = shown("marta", "Online", 3 * DAY, 3 * DAY + 5);
        history.keepAgents(days(-3, 4), List.of(after, weekend));

        assertThat(history.agents(at(-3 * DAY), at(4 * DAY))).containsExactly(weekend, after);
        assertThat(history.agent("marta", at(DAY + 3), at(DAY + 4))).containsExactly(weekend);
        assertThat(history.agents(at(-3 * DAY), at(-2001))).isEmpty();
    }

    @Test
    void thePlatformsRecordOfADayTakesThePlaceOfWhatWasSeen() {
        history.observe(heard(
                List.of(seen("marta", "Online", 10, 20), seen("marta", "Lunch", DAY + 1, DAY + 2)),
                List.of(),
                0,
                DAY + 5));
        history.keepAgents(days(0, 1), List.of(shown("marta", "Online", 11, 20)));

        assertThat(history.agents(at(0), at(2 * DAY)))
                .extracting(AgentInterval::evidence, AgentInterval::from)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Evidence.RECORDED, at(11)),
                        org.assertj.core.groups.Tuple.tuple(Evidence.OBSERVED, at(DAY + 1)));
    }

    @Test
    void aPartOfADayIsAddedToWhatIsKnownOfIt() {
        history.keepAgents(
                new Stretch(at(0), at(60)),
                List.of(
                        shown("marta", "Online", 0, 30),
                        shown("marta", "Lunch", 30, 60).until(at(60), true)));
        history.keepAgents(
                new Stretch(at(60), at(120)),
                List.of(shown("marta", "Lunch", 30, 80), shown("marta", "Online", 80, 120)));

        assertThat(history.agents(at(0), at(DAY)))
                .containsExactly(
                        shown("marta", "Online", 0, 30),
                        shown("marta", "Lunch", 30, 80),
                        shown("marta", "Online", 80, 120));
    }

    @Test
    void whatLastsIsKnownAsLongAsSomebodyListens() {
        AgentInterval online = lasting(seen("marta", "Online", 10, 10));
        history.observe(heard(List.of(online), List.of(online), 0, 50));
        history.observe(heard(List.of(), List.of(online), 0, 2 * DAY + 3));

        assertThat(history.agents(at(20), at(21))).containsExactly(online.until(at(2 * DAY + 3), true));
        assertThat(history.agents(at(DAY + 20), at(DAY + 21))).hasSize(1);
        assertThat(history.agents(at(2 * DAY + 4), at(2 * DAY + 5))).isEmpty();
        history.observe(heard(List.of(seen("marta", "Online", 10, 2 * DAY + 1)), List.of(), 0, 2 * DAY + 9));
        assertThat(history.agents(at(0), at(3 * DAY))).containsExactly(seen("marta", "Online", 10, 2 * DAY + 1));
    }

    @Test
    void oneThatEndedAsItBeganDoesNotHideTheOneThatFollowed() {
        AgentInterval none = shown("marta", "Offline", 11, 11);
        AgentInterval online = shown("marta", "Online", 11, 20);
        history.keepAgents(days(0, 1), List.of(online, none));
        assertThat(history.agents(at(11), at(30))).containsExactly(online);
        history.keepAgents(days(0, 1), List.of(none, online));
        assertThat(history.agents(at(11), at(30))).containsExactly(online);
    }

    @Test
    void anEndBeforeTheStartIsKeptAsItWasTold() {
        AgentInterval backwards = shown("marta", "Online", 30, 20);
        history.keepAgents(days(0, 1), List.of(backwards));

        assertThat(history.agents(at(0), at(DAY))).containsExactly(backwards);
        assertThat(history.agents(at(25), at(26))).containsExactly(backwards);
    }

    @Test
    void setUpsComeBackAsTheyStood() {
        var group = new FloorEvent.GroupChanged(FloorFixtures.groups().getFirst());
        var agent = new FloorEvent.AgentChanged(FloorFixtures.agents().getFirst());
        ConfigInterval before =
                new ConfigInterval(group, at(0), at(50), false, HistoryFixture.MARTA, Evidence.RECORDED);
        ConfigInterval after = new ConfigInterval(agent, at(40), at(90), true, null, Evidence.RECORDED);
        history.keepConfig(days(0, 1), List.of(before, after));
        history.keepConfig(days(0, 1), List.of(after.until(at(95), false)));

        assertThat(history.config(at(0), at(10))).containsExactly(before);
        assertThat(history.config(at(50), at(60))).containsExactly(after.until(at(95), false));
        assertThat(history.config(at(45), at(46))).containsExactly(before, after.until(at(95), false));
    }

    @Test
    void conversationsAreFoundWheneverTheyWereOpen() {
        List<ConversationSpan> talks = List.of(
                talk("1", 0, 5.0, Evidence.RECORDED, 0, 1),
                talk("2", 0, 100.0, Evidence.RECORDED),
                talk("3", -9 * DAY, 7 * DAY, Evidence.RECORDED),
                talk("4", -400 * DAY, 50.0, Evidence.RECORDED),
                talk("5", 20, null, Evidence.RECORDED));
        history.keepConversations(talks);

        assertThat(history.conversations(at(10), at(30))).containsExactlyInAnyOrderElementsOf(talks.subList(1, 5));
        assertThat(history.conversations(at(0), at(10))).containsExactlyInAnyOrderElementsOf(talks.subList(0, 4));
        assertThat(history.conversations(at(50), at(51)))
                .extracting(ConversationSpan::conversationId)
                .containsExactlyInAnyOrder("2", "3", "5");
    }

    @Test
    void closingsAreThoseOfTheConversationsAlsoOfVeryMany() {
        List<ConversationSpan> talks = new ArrayList<>();
        for (int i = 0; i < 4_500; i++)
            talks.add(talk("t" + i, i / 10.0, i % 5 == 0 ? null : i / 10.0 + i % 90, Evidence.RECORDED));
        history.keepConversations(talks);

        Map<String, Optional<Instant>> wanted = history.conversations(at(20), at(400)).stream()
                .collect(Collectors.toMap(
                        ConversationSpan::conversationId, span -> Optional.ofNullable(span.closedAt())));
        Map<String, Optional<Instant>> heard = new HashMap<>();
        history.closings(at(20), at(400), (id, closed) -> heard.put(id, Optional.ofNullable(closed)));
        assertThat(heard).isEqualTo(wanted).hasSizeGreaterThan(3_000);
    }

    @Test
    void whatIsSeenOfAConversationIsAddedToWhatIsKnown() {
        history.keepConversations(List.of(talk("1", 5, null, Evidence.OBSERVED, 5)));
        history.keepConversations(List.of(talk("1", 5, null, Evidence.OBSERVED, 7)));
        history.keepConversations(List.of(talk("1", 5, 9.0, Evidence.OBSERVED)));
        assertThat(history.conversations(at(8), at(9))).containsExactly(talk("1", 5, 9.0, Evidence.OBSERVED, 5, 7));

        history.keepConversations(List.of(talk("1", 4, null, Evidence.RECORDED, 5, 6)));
        assertThat(history.conversations(at(4), at(9))).containsExactly(talk("1", 4, 9.0, Evidence.RECORDED, 5, 6, 7));
        assertThat(history.conversations(at(9), at(10))).isEmpty();
    }

    @Test
    void conversationsOpenedInTheSameMillisecondAreKeptApart() {
        // "Aa" and "BB" share their hash.
        history.keepConversations(
                List.of(talk("Aa", 1, 2.0, Evidence.RECORDED), talk("BB", 1, 2.0, Evidence.RECORDED)));
        history.keepConversations(List.of(talk("BB", 1, 2.0, Evidence.RECORDED)));

        assertThat(history.conversations(at(1), at(2)))
                .extracting(ConversationSpan::conversationId)
                .containsExactlyInAnyOrder("Aa", "BB");
    }

    @Test
    void coverageIsKeptByKindAndJoined() {
        history.hold(HistoryKind.STATES, Held.RECORDED, days(0, 1));
        history.hold(HistoryKind.STATES, Held.RECORDED, days(1, 2));
        history.hold(HistoryKind.STATES, Held.GONE, days(-5, -1));
        history.hold(HistoryKind.DECISIONS, Held.WANTED, days(0, 1));
        history.holdOnly(HistoryKind.DECISIONS, Held.WANTED, Stretches.NONE);

        assertThat(history.coverage(HistoryKind.STATES).recorded().parts()).containsExactly(days(0, 2));
        assertThat(history.coverage(HistoryKind.STATES).gone().parts()).containsExactly(days(-5, -1));
        assertThat(history.coverage(HistoryKind.DECISIONS)).isEqualTo(Coverage.NONE);
        history.clear();
        assertThat(history.coverage(HistoryKind.STATES)).isEqualTo(Coverage.NONE);
    }

    @Test
    void timesAreKeptToTheMillisecondHoweverFar() {
        AgentInterval far = new AgentInterval(
                "a",
                "s",
                "n",
                false,
                false,
                Instant.parse("1999-01-01T00:00:00.123456789Z"),
                at(3.00001),
                false,
                null,
                Evidence.RECORDED);
        history.keepAgents(days(0, 1), List.of(far));

        assertThat(history.agents(at(1), at(2)))
                .singleElement()
                .returns(Instant.parse("1999-01-01T00:00:00.123Z"), AgentInterval::from)
                .returns(at(3), AgentInterval::to);
    }
}
