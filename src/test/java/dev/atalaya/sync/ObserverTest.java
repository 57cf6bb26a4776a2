package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.LUNCH;
import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.HistoryFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is heard live, as it can be read again.
class ObserverTest {

    private static final Instant OFFLINE_SINCE = NOW.minus(Duration.ofHours(88));

    @TempDir
    private Path folder;

    private HistoryFixture fixture;
    private Observer observer;
    private final FakePlatform platform = new FakePlatform();

    @BeforeEach
    void open() {
        fixture = new HistoryFixture(folder);
        observer = new Observer(fixture.history);
        observer.picture(Snapshots.of(platform));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Instant after(long seconds) {
        return NOW.plusSeconds(seconds);
    }

    private void hear(long second, FloorEvent... events) {
        for (FloorEvent event : events) observer.event(event, after(second));
        observer.heard(after(second));
    }

    private void write() {
        fixture.history.observe(observer.take());
    }

    private static Agent marta(String state, boolean connected, Instant since) {
        AgentBuilder builder = AgentBuilder.agent(MARTA, "Marta López");
        return (connected ? builder.state(state, Duration.ZERO) : builder.offline(Duration.ZERO))
                .since(since)
                .build();
    }

    private void show(long second, String state, boolean connected) {
        hear(second, new FloorEvent.AgentChanged(marta(state, connected, after(second))));
    }

    /// A later start: what was kept, and the floor as it is then.
    private void startAgain(long second, Agent marta) {
        write();
        platform.now = after(second);
        platform.happen(marta);
        observer = new Observer(fixture.history);
        observer.picture(Snapshots.of(platform));
        hear(second + 10);
        write();
    }

    private List<Tuple> ofMarta() {
        return fixture.history.agent(MARTA, OFFLINE_SINCE, after(90_000)).stream()
                .map(v -> Tuple.tuple(v.stateName(), v.connected(), v.from(), v.to(), v.open()))
                .toList();
    }

    @Test
    void whatIsToldBecomesStretchesWithTheirOwnTimes() {
        show(10, "st-online", true);
        show(25, "st-lunch", true);
        hear(60);
        write();

        assertThat(ofMarta())
                .containsExactly(
                        Tuple.tuple("Offline", false, OFFLINE_SINCE, after(10), false),
                        Tuple.tuple("Online", true, after(10), after(25), false),
                        Tuple.tuple("Lunch", true, after(25), after(60), true));
        assertThat(fixture.history.coverage(HistoryKind.STATES).observed().parts())
                .containsExactly(new Stretch(NOW, after(60)));
    }

    @Test
    void aStartThatGoesOnFromWhereTheLastEndedLosesNothing() {
        show(10, "st-online", true);
        hear(60);
        startAgain(30, marta("st-online", true, after(10)));
        show(90, "st-lunch", true);
        write();

        assertThat(ofMarta())
                .containsExactly(
                        Tuple.tuple("Offline", false, OFFLINE_SINCE, after(10), false),
                        Tuple.tuple("Online", true, after(10), after(90), false),
                        Tuple.tuple("Lunch", true, after(90), after(90), true));
    }

    @Test
    void whoIsStillTheSameAfterABreakWasSoAllTheTime() {
        hear(60);
        startAgain(86_400, marta("st-offline", false, OFFLINE_SINCE));

        assertThat(ofMarta()).containsExactly(Tuple.tuple("Offline", false, OFFLINE_SINCE, after(86_410), true));
        assertThat(fixture.history.agents(after(86_401), after(86_402)))
                .extracting(AgentInterval::agentId)
                .contains(MARTA, FloorFixtures.JORGE);
        assertThat(fixture.history.coverage(HistoryKind.STATES).observed().parts())
                .containsExactly(new Stretch(NOW, after(60)), new Stretch(after(86_400), after(86_410)));
    }

    @Test
    void ofWhoChangedInABreakTheEndIsNotKnown() {
        hear(60);
        startAgain(500, marta("st-online", true, after(300)));

        assertThat(ofMarta())
                .containsExactly(
                        Tuple.tuple("Offline", false, OFFLINE_SINCE, after(60), true),
                        Tuple.tuple("Online", true, after(300), after(510), true));
    }

    @Test
    void aStateThatIsRenamedBeginsAnewForThoseWhoShowIt() {
        var renamed = new dev.atalaya.floor.UserState(LUNCH.id(), "Almuerzo", "lunch", "", false, true, 2);
        hear(40, new FloorEvent.StateChanged(renamed));
        hear(50);
        write();

        assertThat(fixture.history.agent(FloorFixtures.DIANA, NOW, after(60)))
                .extracting(AgentInterval::stateName)
                .containsExactly("Lunch", "Almuerzo");
    }

    @Test
    void setUpsAreKeptFromWhenTheyAreTold() {
        Group ventas = FloorFixtures.groups().getFirst();
        Group smaller = new Group(
                ventas.id(),
                ventas.name(),
                ventas.zone(),
                List.of(MARTA),
                ventas.transferableTo(),
                ventas.schedule(),
                ventas.settings(),
                2);
        hear(30, new FloorEvent.GroupChanged(ventas), new FloorEvent.GroupChanged(smaller));
        hear(40);
        write();

        assertThat(fixture.history.config(NOW, after(40)).stream()
                        .filter(v -> v.value().id().equals(ventas.id())))
                .extracting(ConfigInterval::value, ConfigInterval::from, ConfigInterval::to, ConfigInterval::open)
                .containsExactly(
                        Tuple.tuple(new FloorEvent.GroupChanged(ventas), NOW, after(30), false),
                        Tuple.tuple(new FloorEvent.GroupChanged(smaller), after(30), after(40), true));
    }

    @Test
    void whatIsGoneEnds() {
        hear(30, new FloorEvent.Removed(dev.atalaya.floor.Entity.AGENT, MARTA));
        hear(60);
        write();

        assertThat(ofMarta()).containsExactly(Tuple.tuple("Offline", false, OFFLINE_SINCE, after(30), false));
    }

    @Test
    void messagesAreGatheredAsTheyAreSeen() {
        var talk = ConversationBuilder.conversation("9", "Eva", FloorFixtures.VENTAS)
                .customer(after(5));
        hear(5, new FloorEvent.ConversationChanged(talk.build()));
        write();
        hear(9, new FloorEvent.ConversationChanged(talk.replied(after(9)).build()));
        hear(12, new FloorEvent.ConversationChanged(talk.closed().build()));
        write();

        assertThat(fixture.history.conversations(after(5), after(9)))
                .filteredOn(span -> span.conversationId().equals("9"))
                .singleElement()
                .satisfies(span -> assertThat(span.messages())
                        .endsWith(new Line(after(5), Side.CUSTOMER), new Line(after(9), Side.AGENT)))
                .returns(after(9), ConversationSpan::firstReplyAt);
    }
}
