package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.OpenApiContract;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/// A platform client before a scripted server on loopback. Each request that a test takes is held against the
/// OpenAPI file.
final class Rig implements AutoCloseable {

    static final String TOKEN = "s3cret-token-of-rita";
    static final Texts ENGLISH = Texts.of(Language.EN);
    static final Limits PATIENT = limits(Duration.ofSeconds(30), 1 << 20, 1 << 20);

    final MockWebServer server = new MockWebServer();
    final FakePace pace = new FakePace();
    final SupervisorApiPlatform platform;
    final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final OpenApiContract contract = OpenApiContract.load();

    Rig() throws IOException {
        this(PATIENT);
    }

    Rig(Limits limits) throws IOException {
        server.start();
        platform = new SupervisorApiPlatform(
                Endpoint.of(address(), new Token(TOKEN), ENGLISH),
                this::thread,
                () -> ENGLISH,
                limits,
                pace,
                InstantSource.system());
    }

    private Thread thread(Runnable work) {
        Thread thread = Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown))
                .unstarted(work);
        threads.add(thread);
        return thread;
    }

    /// Waits until no feed runs any more.
    void feedsEnd() throws InterruptedException {
        for (Thread thread : threads)
            assertThat(thread.join(Duration.ofSeconds(20))).as("ended").isTrue();
    }

    /// The standard ones but for what a test is about.
    static Limits limits(Duration silence, long answerBytes, long eventBytes) {
        Limits standard = Limits.standard();
        return new Limits(
                standard.connect(),
                standard.longRead(),
                standard.longRead(),
                standard.call(),
                silence,
                standard.settled(),
                standard.poll(),
                standard.streamRetry(),
                answerBytes,
                eventBytes);
    }

    String address() {
        return "http://localhost:" + server.getPort();
    }

    String place() {
        return "localhost:" + server.getPort();
    }

    Rig answer(Object body) {
        return answer(200, "application/json", Json.mapper().writeValueAsString(body));
    }

    Rig answer(int status, String type, String body) {
        server.enqueue(response(status, type, body).build());
        return this;
    }

    static MockResponse.Builder response(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", type)
                .body(new Buffer().writeUtf8(body));
    }

    /// The next request, which must be as the OpenAPI file declares it.
    RecordedRequest request() throws InterruptedException {
        RecordedRequest request = server.takeRequest(20, TimeUnit.SECONDS);
        assertThat(request).as("a request").isNotNull();
        Map<String, String> headers = new HashMap<>();
        request.getHeaders().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        String body = request.getBody() == null ? null : request.getBody().utf8();
        assertThat(contract.request(request.getMethod(), request.getTarget(), headers, body))
                .isEmpty();
        assertThat(headers).containsEntry("Authorization", "Bearer " + TOKEN);
        return request;
    }

    @Override
    public void close() {
        platform.close();
        server.close();
    }
}
