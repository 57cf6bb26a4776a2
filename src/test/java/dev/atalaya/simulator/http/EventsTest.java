package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class EventsTest {

    private LivePlatform platform;

    @BeforeEach
    void start() {
        platform = LivePlatform.small();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHeartbeatComesAtOnceAndThenEverySecond() throws Exception {
        try (Feed feed = Feed.open(platform.admin(), null)) {
            Feed.Event first = feed.next();
            Feed.Event second = feed.next(Feed.Event::heartbeat);

            assertThat(first.heartbeat()).isTrue();
            assertThat(first.id()).isEmpty();
            assertThat(first.data().path("platformId").asString())
                    .isEqualTo(platform.server().platformId());
            assertThat(first.data().path("count").asLong()).isZero();
            assertThat(second.data().path("seq").asLong()).isEqualTo(platform.seq());
        }
    }

    @Test
    void whatHappensIsTold() throws Exception {
        try (Feed feed = Feed.open(platform.admin(), null)) {
            feed.next();
            String id = platform.customerWrites("Ana", "Hola");
            Feed.Event told = feed.next(event -> event.name().equals("CONVERSATION"));

            assertThat(told.data().path("id").asString()).isEqualTo(id);
            assertThat(told.data().path("value").path("lastMessage").asString()).isEqualTo("Hola");
            assertThat(told.id()).isEqualTo(told.data().path("seq").asString());
            assertThat(told.data().path("sentNanos").asLong()).isLessThanOrEqualTo(System.nanoTime());
        }
    }

    @Test
    void eventsAreCountedAndTheHeartbeatKnowsTheCount() throws Exception {
        long before = platform.seq();
        for (int i = 0; i < 5; i++) platform.customerWrites("Contact " + i, "Hola");
        try (Feed feed = Feed.open(platform.admin(), before)) {
            List<Feed.Event> events = feed.upTo(platform.seq());
            Feed.Event beat = feed.next(Feed.Event::heartbeat);

            assertThat(events)
                    .extracting(e -> e.data().path("count").asLong())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(beat.data().path("count").asLong()).isEqualTo(events.size());
        }
    }

    @Test
    void resumesAfterTheEventNamed() throws Exception {
        long before = platform.seq();
        for (int i = 0; i < 3; i++) platform.customerWrites("Contact " + i, "Hola");
        long last = platform.seq();

        try (Feed whole = Feed.open(platform.admin(), before);
                Feed rest = Feed.open(platform.admin(), last - 1)) {
            List<Feed.Event> all = whole.upTo(last);
            assertThat(all).extracting(Feed.Event::id).doesNotHaveDuplicates().isSorted();
            assertThat(rest.upTo(last))
                    .singleElement()
                    .extracting(Feed.Event::id)
                    .isEqualTo(all.getLast().id());
        }
    }

    @Test
    void aPositionThatIsNotKeptIs410() {
        long ahead = platform.seq() + 1_000;
        Door admin = platform.admin();

        assertThat(admin.call("GET", "/v1/events", null, "Last-Event-ID", String.valueOf(ahead))
                        .expect(410)
                        .problem())
                .startsWith("too-old");
        admin.get("/v1/changes?after=" + ahead).expect(410);
        assertThat(admin.odd("GET", "/v1/events", null, "Last-Event-ID", "x")
                        .expect(400)
                        .problem())
                .isEqualTo("malformed Last-Event-ID");
        assertThat(admin.odd("GET", "/v1/changes", null).expect(400).problem()).isEqualTo("malformed after");
    }

    @Test
    void pollingTellsTheSame() throws Exception {
        long before = platform.seq();
        for (int i = 0; i < 3; i++) platform.customerWrites("Contact " + i, "Hola");
        long last = platform.seq();

        try (Feed feed = Feed.open(platform.admin(), before)) {
            List<String> streamed = feed.upTo(last).stream()
                    .map(e -> e.data().path("value").toString())
                    .toList();
            JsonNode first = platform.admin()
                    .get("/v1/changes?limit=2&after=" + before)
                    .expect(200)
                    .json();
            long middle = first.path("seq").asLong();
            JsonNode second = platform.admin()
                    .get("/v1/changes?after=" + middle)
                    .expect(200)
                    .json();

            assertThat(first.path("more").asBoolean()).isTrue();
            assertThat(second.path("more").asBoolean()).isFalse();
            assertThat(second.path("seq").asLong()).isEqualTo(last);
            List<String> polled = new java.util.ArrayList<>();
            first.path("events").forEach(e -> polled.add(e.path("value").toString()));
            second.path("events").forEach(e -> polled.add(e.path("value").toString()));
            assertThat(polled).isEqualTo(streamed);
        }
    }

    @Test
    void aStreamEndsWithThePlatform() throws Exception {
        try (Feed feed = Feed.open(platform.admin(), null)) {
            feed.next();
            platform.close();
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> feed.next(_ -> false));
        }
    }

    @Test
    void oneFeedTooManyIsRefusedBeforeItBegins() throws Exception {
        List<Feed> feeds = new ArrayList<>();
        try {
            for (int i = 0; i < Streams.MOST; i++) {
                Feed feed = Feed.open(platform.admin(), null);
                feeds.add(feed);
                feed.next();
            }
            assertThat(platform.admin()
                            .call("GET", "/v1/events", null, "Accept", "text/event-stream")
                            .expect(429)
                            .headers())
                    .containsEntry("Retry-After", "1");
        } finally {
            for (Feed feed : feeds) feed.close();
        }
    }
}
