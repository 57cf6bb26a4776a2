package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.platform.Feed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The stream: order, resuming, and all that can go wrong with it.
class LiveFeedStreamTest {

    private final Rig rig = new Rig();
    private final Heard heard = new Heard();
    private final List<Script> scripts = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();

    LiveFeedStreamTest() throws IOException {}

    @AfterEach
    void close() {
        feeds.forEach(Feed::close);
        scripts.forEach(Script::end);
        rig.close();
    }

    private Script script() {
        Script script = Script.stream();
        scripts.add(script);
        return script;
    }

    private void serve(Script script) {
        rig.server.enqueue(script.response());
    }

    private void follow(long seq) {
        feeds.add(rig.platform.follow(seq, heard));
    }

    @Test
    void eventsComeInOrderAfterTheNumberGiven() throws Exception {
        serve(script().event(42, "a").event(45, "b").heartbeat(47).open());
        follow(41);

        assertThat(heard.next(3)).containsExactly("streaming", "42 a", "45 b");
        heard.sign("marta-1 2026-11-24T16:20:00Z 1.0 47");
        RecordedRequest request = rig.request();
        assertThat(request.getTarget()).isEqualTo("/v1/events");
        assertThat(request.getHeaders().get("Last-Event-ID")).isEqualTo("41");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("text/event-stream");
    }

    @Test
    void aCutStreamIsResumedAfterTheLastNumber() throws Exception {
        serve(script().event(42, "a").raw(Events.sse(43, 2, "b").substring(0, 60)));
        serve(script().event(43, "b").open());
        follow(41);

        String cut = "interrupted: An answer of " + rig.place() + " broke off";
        assertThat(heard.next(3)).containsExactly("streaming", "42 a", cut);
        assertThat(rig.pace.next()).isEqualTo(Duration.ofMillis(250));
        assertThat(heard.next(2)).containsExactly("streaming", "43 b");
        rig.request();
        assertThat(rig.request().getHeaders().get("Last-Event-ID")).isEqualTo("42");
    }

    @Test
    void aHeartbeatMovesThePositionOnThoughNothingConcernsUs() throws Exception {
        serve(script().heartbeat(99));
        serve(script().heartbeat(99).open());
        follow(41);

        heard.next(2);
        rig.pace.next();
        heard.sign(" 99");
        rig.request();
        assertThat(rig.request().getHeaders().get("Last-Event-ID")).isEqualTo("99");
    }

    @Test
    void eventsThatShareANumberAreAskedForAgainTogether() throws Exception {
        String first = Events.sse(50, 1, "a").replace("id: 50\n", "");
        serve(script().raw(first));
        serve(script().raw(first).lost().event(50, "b").open());
        follow(41);

        assertThat(heard.next(3)).containsExactly("streaming", "50 a", "interrupted: " + ended());
        rig.pace.next();
        assertThat(heard.next(3)).containsExactly("streaming", "50 a", "50 b");
        rig.request();
        assertThat(rig.request().getHeaders().get("Last-Event-ID")).isEqualTo("41");
    }

    @Test
    void aDoubledEventComesOnce() throws Exception {
        serve(script().event(42, "a")
                .again(42, "a")
                .event(43, "b")
                .again(43, "b")
                .event(44, "c")
                .open());
        follow(41);

        assertThat(heard.next(4)).containsExactly("streaming", "42 a", "43 b", "44 c");
    }

    @Test
    void whatCameOnAnEarlierStreamComesOnce() throws Exception {
        serve(script().event(42, "a").event(43, "b"));
        serve(script().event(42, "a").event(43, "b").event(44, "c").open());
        follow(41);

        heard.next(4);
        rig.pace.next();
        assertThat(heard.next(2)).containsExactly("streaming", "44 c");
    }

    @Test
    void aMissingEventIsFetchedAgain() throws Exception {
        serve(script().event(42, "a").lost().event(44, "c").open());
        serve(script().event(43, "b").event(44, "c").open());
        follow(41);

        assertThat(heard.next(3)).containsExactly("streaming", "42 a", "interrupted: " + gap());
        rig.pace.next();
        assertThat(heard.next(3)).containsExactly("streaming", "43 b", "44 c");
    }

    @Test
    void eventsOutOfOrderAreFetchedAgain() throws Exception {
        serve(script().raw(Events.sse(43, 2, "b")).raw(Events.sse(42, 1, "a")).open());
        serve(script().event(42, "a").event(43, "b").open());
        follow(41);

        assertThat(heard.next(1)).containsExactly("interrupted: " + gap());
        rig.pace.next();
        assertThat(heard.next(3)).containsExactly("streaming", "42 a", "43 b");
    }

    @Test
    void aLostLastEventIsFoundOutByTheHeartbeat() throws Exception {
        serve(script().event(42, "a").lost().heartbeat(43).open());
        serve(script().event(43, "b").open());
        follow(41);

        assertThat(heard.next(3)).containsExactly("streaming", "42 a", "interrupted: " + gap());
        rig.pace.next();
        assertThat(heard.next(2)).containsExactly("streaming", "43 b");
    }

    @Test
    void anEventThatCannotBeUnderstoodIsNamedAndTheRestGoesOn() throws Exception {
        String bad = Events.sse(43, 2, "b").replace("\"assignable\":false", "\"assignable\":\"perhaps\"");
        String unknown = Events.sse(44, 3, "c").replace("\"STATE\"", "\"QUEUE\"");
        serve(script().event(42, "a")
                .raw(bad)
                .raw(unknown)
                .lost()
                .lost()
                .event(46, "d")
                .open());
        follow(41);

        assertThat(heard.next(5))
                .containsExactly(
                        "streaming",
                        "42 a",
                        "unreadable 43 b: assignable is “perhaps”, which is not known here",
                        "unreadable 44 c: entity is “QUEUE”, which is not known here",
                        "46 d");
    }

    private static String half(int seq, int count, String id) {
        String whole = Events.sse(seq, count, id);
        return whole.substring(0, whole.length() - 20) + "\n\n";
    }

    @Test
    void anEventThatBrokeOnTheWayIsFetchedAgain() throws Exception {
        serve(script().event(42, "a").raw(half(43, 2, "b")).open());
        serve(script().event(43, "b").open());
        follow(41);

        assertThat(heard.next(3)).containsExactly("streaming", "42 a", "interrupted: " + gap());
        rig.pace.next();
        assertThat(heard.next(2)).containsExactly("streaming", "43 b");
    }

    @Test
    void anEventThatStaysBrokenMeansTheWholeFloor() throws Exception {
        for (int i = 0; i < 3; i++)
            serve(script().heartbeat(41).raw(half(42, 1, "a")).open());
        follow(41);

        for (int i = 0; i < 2; i++) {
            assertThat(heard.next(2)).containsExactly("streaming", "interrupted: " + gap());
            rig.pace.next();
        }
        assertThat(heard.next(2)).containsExactly("streaming", "ended: TooOld[]");
    }

    @Test
    void aThingThatIsGoneComesAsRemoved() throws Exception {
        String gone =
                "event: STATE\nid: 42\ndata: {\"platformId\":\"marta-1\",\"now\":\"2026-11-24T16:20:00Z\",\"rate\":1,"
                        + "\"seq\":42,\"count\":1,\"sentNanos\":0,\"value\":null,\"entity\":\"STATE\",\"id\":\"st-x\"}\n\n";
        serve(script().raw(gone).open());
        follow(41);

        assertThat(heard.next(2)).containsExactly("streaming", "42 st-x");
    }

    @Test
    void aClockThatIsNonsenseIsNamedAndTheEventsGoOn() throws Exception {
        String soon = Events.heartbeat(41, 0).replace("2026-11-24T16:20:00Z", "soon");
        String fast = Events.heartbeat(41, 0).replace("\"rate\":1.0", "\"rate\":1e300");
        serve(script().raw(soon)
                .raw(fast)
                .raw("event: heartbeat\ndata: []\n\n")
                .event(42, "a")
                .open());
        follow(41);

        assertThat(heard.next(5))
                .containsExactly(
                        "streaming",
                        "unreadable 41 #41: now is “soon”, which is not known here",
                        "unreadable 41 #41: rate is “1.0E300”, which is not known here",
                        "unreadable -1 #0: seq is missing or not as it should be",
                        "42 a");
    }

    @Test
    void aClosedPlatformTriesNoMore() throws Exception {
        serve(script().event(42, "a").open());
        follow(41);
        heard.next(2);

        rig.platform.close();
        rig.feedsEnd();

        assertThat(heard.rest()).isEmpty();
        assertThat(rig.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aFaultOfTheListenerIsNotTakenForTheNetworks() throws Exception {
        serve(script().event(42, "a").event(43, "b").open());
        RuntimeException fault = new IllegalStateException("ours");
        feeds.add(rig.platform.follow(41, new Heard() {
            @Override
            public void event(long seq, FloorEvent event, long sentNanos) {
                throw fault;
            }
        }));

        rig.feedsEnd();
        assertThat(rig.uncaught).containsExactly(fault);
    }

    @Test
    void aClosedFeedSaysNothingMore() throws Exception {
        serve(script().event(42, "a").open());
        follow(41);
        heard.next(2);

        feeds.getFirst().close();
        rig.feedsEnd();

        assertThat(heard.rest()).isEmpty();
    }

    private String ended() {
        return rig.place() + " ended the live feed";
    }

    private String gap() {
        return "An event of " + rig.place() + " is missing and is fetched again";
    }
}
