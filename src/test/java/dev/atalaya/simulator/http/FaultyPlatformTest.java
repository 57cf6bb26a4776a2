package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JacksonException;

/// Each fault does on the wire what it says.
@Timeout(60)
class FaultyPlatformTest {

    private static LivePlatform platform;

    @BeforeAll
    static void start() {
        platform = LivePlatform.small();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @AfterEach
    void heal() {
        set("");
    }

    private static void set(String faults) {
        platform.admin()
                .call("PUT", "/sim/v1/faults", "{\"faults\":[" + faults + "]}")
                .expect(200);
    }

    /// A stream that its reader has left notices when it next writes; until then faults of a number would hit it.
    private static void awaitNoStreams() {
        while (platform.admin().get("/sim/v1/state").json().path("streams").asInt() > 0) Thread.onSpinWait();
    }

    private static String fault(String kind, String path, String more) {
        return "{\"kind\":\"%s\",\"path\":\"%s\"%s}".formatted(kind, path, more);
    }

    @Test
    void aStatusWithAWaitForSoManyRequests() {
        set(fault("STATUS", "/v1/*", ",\"status\":429,\"retryAfter\":3,\"times\":2"));

        assertThat(platform.admin().get("/v1/me").expect(429).headers()).containsEntry("Retry-After", "3");
        platform.admin().get("/v1/groups").expect(429);
        platform.admin().get("/v1/me").expect(200);
    }

    @Test
    void aDelay() {
        set(fault("DELAY", "/v1/me", ",\"delayMillis\":300,\"method\":\"GET\""));
        long before = System.nanoTime();
        platform.admin().get("/v1/me").expect(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aConnectionDroppedOrAnAnswerCutOff() {
        set(fault("DROP", "/v1/me", "") + "," + fault("TRUNCATE", "/v1/groups", ""));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> platform.admin().get("/v1/me"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> platform.admin().get("/v1/groups"));
    }

    @Test
    void anAnswerThatIsNotJson() throws IOException {
        set(fault("GARBAGE", "/v1/me", ""));
        Request request = new Request.Builder()
                .url(platform.server().url() + "/v1/me")
                .header("Authorization", "Bearer " + platform.admin().token())
                .build();
        try (Response response = platform.client().newCall(request).execute()) {
            String body = response.body().string();
            assertThat(response.code()).isEqualTo(200);
            assertThatThrownBy(() -> dev.atalaya.wire.Json.mapper().readTree(body))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void aBlackHoleSwallowsRequestsUntilTheFaultsAreReplaced() {
        set(fault("BLACK_HOLE", "/v1/me", ""));
        Door impatient = new Door(
                platform.client()
                        .newBuilder()
                        .readTimeout(Duration.ofMillis(300))
                        .build(),
                platform.admin().url(),
                platform.admin().token(),
                platform.admin().contract(),
                platform.admin().seen());

        assertThatThrownBy(() -> impatient.get("/v1/me")).hasCauseInstanceOf(InterruptedIOException.class);
        set("");
        impatient.get("/v1/me").expect(200);
    }

    @Test
    void anAnswerThatIsLostAfterTheDeed() {
        String id = platform.customerWrites("Lost", "Hola");
        long version = platform.conversation(id).path("assignmentVersion").asLong();
        set(fault("LOSE_ANSWER", "/v1/conversations/*", ",\"method\":\"POST\",\"times\":1"));
        String path = "/v1/conversations/" + id + "/assignment";
        String[] headers = {"If-Match", "\"" + version + "\"", "Idempotency-Key", "lost"};

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> platform.admin().call("POST", path, "{}", headers));
        long after = platform.conversation(id).path("assignmentVersion").asLong();
        assertThat(after).isGreaterThan(version);
        assertThat(platform.admin()
                        .call("POST", path, "{}", headers)
                        .expect(200)
                        .json()
                        .path("assignmentVersion")
                        .asLong())
                .isEqualTo(after);
    }

    @Test
    void aRunningStreamBreaksAfterSoManyEventsAndANewOneIsWhole() throws Exception {
        awaitNoStreams();
        try (Feed feed = Feed.open(platform.admin(), null)) {
            feed.next();
            set(fault("DROP", "/v1/events", ",\"afterEvents\":1,\"times\":1"));
            platform.customerWrites("Stream", "Hola");
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> feed.next(_ -> false));
        }
        try (Feed feed = Feed.open(platform.admin(), null)) {
            assertThat(feed.next().heartbeat()).isTrue();
            assertThat(feed.next(Feed.Event::heartbeat).heartbeat()).isTrue();
        }
    }

    @Test
    void aStreamCutWithinAnEventOrSilent() throws Exception {
        awaitNoStreams();
        set(fault("TRUNCATE", "/v1/events", ",\"times\":1"));
        try (Feed feed = Feed.open(platform.admin(), null)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> feed.next(_ -> false));
        }
        set(fault("BLACK_HOLE", "/v1/events", ",\"seconds\":1"));
        try (Feed feed = Feed.open(platform.admin(), null)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> feed.next(_ -> false));
        }
    }

    @Test
    void faultsThatMakeNoSenseAreRefused() {
        Door admin = platform.admin();
        assertThat(admin.odd("PUT", "/sim/v1/faults", "{\"faults\":[{\"path\":\"/v1/me\"}]}")
                        .expect(400)
                        .problem())
                .isEqualTo("malformed faults[0].kind");
        assertThat(admin.odd("PUT", "/sim/v1/faults", "{\"faults\":[" + fault("DROP", "/v1/me", ",\"rate\":2") + "]}")
                        .expect(422)
                        .problem())
                .isEqualTo("invalid faults[0].rate");
        assertThat(admin.odd("PUT", "/sim/v1/faults", "{\"faults\":[" + fault("EXPLODE", "/v1/me", "") + "]}")
                        .expect(400)
                        .problem())
                .isEqualTo("malformed faults[0].kind");
    }
}
