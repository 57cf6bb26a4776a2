package dev.atalaya.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Texts EN = Texts.of(Language.EN);

    private final MockWebServer server = new MockWebServer();
    private final Webhook webhook = new Webhook();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Delivery delivery() {
        AlertWishes wishes =
                AlertWishes.DEFAULT.posting(server.url("/hook?team=1").toString(), EN);
        return Delivery.of(wishes, "d-1", "test", "{\"event\":\"test\",\"name\":\"Peña\"}");
    }

    @Test
    void whoHasTheSecretCanTellWhoSpeaks() throws Exception {
        server.enqueue(new MockResponse.Builder().code(204).build());
        Delivery sent = delivery();
        webhook.post(sent);
        RecordedRequest got = server.takeRequest();
        assertThat(got.getMethod()).isEqualTo("POST");
        assertThat(got.getTarget()).isEqualTo("/hook?team=1");
        assertThat(got.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(got.getHeaders().get("X-Atalaya-Delivery")).isEqualTo("d-1");
        assertThat(got.getHeaders().get("X-Atalaya-Event")).isEqualTo("test");
        ByteString body = Objects.requireNonNull(got.getBody());
        String worked = body.hmacSha256(ByteString.encodeUtf8(sent.secret())).hex();
        assertThat(got.getHeaders().get("X-Atalaya-Signature")).isEqualTo("sha256=" + worked);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 404, 410})
    void whatIsNotWantedIsRefused(int code) {
        server.enqueue(new MockResponse.Builder()
                .code(code)
                .addHeader("Location", server.url("/elsewhere").toString())
                .build());
        assertThatThrownBy(() -> webhook.post(delivery()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HTTP " + code);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void whatMayWorkLaterIsNoRefusal(int code) {
        server.enqueue(new MockResponse.Builder().code(code).build());
        assertThatThrownBy(() -> webhook.post(delivery()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(RefusedException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void evenWhereTheOtherSideAsksForItAtOnceItIsPostedOnce() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "0")
                .build());
        server.enqueue(new MockResponse.Builder().code(204).build());
        assertThatThrownBy(() -> webhook.post(delivery())).hasMessageContaining("HTTP 503");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void whatLiesBehindTheHostIsNotSaid() {
        Delivery kept = new Delivery("htp://u:pw@hooks.example/T0/secret?key=1", "s", "d-1", "test", new byte[0]);
        assertThatThrownBy(() -> webhook.post(kept))
                .isInstanceOf(RefusedException.class)
                .hasMessage("hooks.example");
    }

    @Test
    void namesOfPeopleGoUnencryptedToThisComputerOnly() {
        assertThat(Webhook.address("hooks.example.com/x", EN)).isEqualTo("https://hooks.example.com/x");
        assertThatCode(() -> Webhook.address("http://127.0.0.1:8080/x", EN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Webhook.address("http://hooks.example.com/x", EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hooks.example.com");
        assertThatThrownBy(() -> Webhook.address("https://", EN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherSecretSignsOtherwise() {
        AlertWishes wishes = AlertWishes.DEFAULT.posting("http://localhost/", EN);
        Delivery before = Delivery.of(wishes, "1", "test", "{}");
        Delivery after = Delivery.of(wishes.withNewSecret(), "1", "test", "{}");
        assertThat(before.signature()).isNotEqualTo(after.signature());
        assertThat(wishes.posting("", EN).posting("localhost", EN).secret()).isEqualTo(wishes.secret());
    }
}
