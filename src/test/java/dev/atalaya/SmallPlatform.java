package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Role;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.SimClock;
import dev.atalaya.wire.SimFault;
import dev.atalaya.wire.SimFaults;
import dev.atalaya.wire.SimMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The platform of `small.json` with its clock standing still, and the simulator's own calls to make things happen.
final class SmallPlatform implements AutoCloseable {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonMapper mapper = Json.mapper();
    private final OkHttpClient http = new OkHttpClient();
    private final Engine engine =
            Engine.startPaused(Objects.requireNonNull(Scenarios.find("small").scenario()), 7, Optional.empty());
    private final PlatformServer server = PlatformServer.start(engine, 0, "secret-for-the-test");
    private final String token = server.token(Role.ADMINISTRATOR).orElseThrow();

    SmallPlatform() throws IOException {}

    ChatPlatform client() {
        return new SupervisorApiPlatform(
                Endpoint.of(server.url().toString(), new Token(token), ENGLISH),
                Thread.ofPlatform().daemon().factory(),
                () -> ENGLISH);
    }

    String url() {
        return server.url().toString();
    }

    String token() {
        return token;
    }

    void customerWrites(String contact, String text) {
        String group = call("GET", "/v1/groups", null)
                .path("items")
                .path(0)
                .path("value")
                .path("id")
                .asString();
        call("POST", "/sim/v1/messages", new SimMessage(contact, Channel.WEB, group, text));
    }

    /// Lets so much time pass there at once.
    void pass(Duration time) {
        call("PUT", "/sim/v1/clock", new SimClock(now().plus(time), null, null));
    }

    /// What time it is there.
    Instant now() {
        return Instant.parse(call("GET", "/sim/v1/state", null).path("now").asString());
    }

    void fault(SimFault fault) {
        call("PUT", "/sim/v1/faults", new SimFaults(List.of(fault)));
    }

    long lastSeq() {
        return call("GET", "/sim/v1/state", null).path("seq").longValue();
    }

    /// What happened after `seq`, as the platform itself tells it: number and id of each event.
    List<String> changes(long seq) {
        List<String> lines = new ArrayList<>();
        long at = seq;
        boolean more = true;
        while (more) {
            JsonNode answer = call("GET", "/v1/changes?after=" + at, null);
            answer.path("events")
                    .forEach(event -> lines.add(event.path("seq").longValue() + " "
                            + event.path("id").asString()));
            at = answer.path("seq").longValue();
            more = answer.path("more").booleanValue();
        }
        return lines;
    }

    private JsonNode call(String method, String target, @Nullable Object body) {
        Request request = new Request.Builder()
                .url(server.url() + target)
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? null : RequestBody.create(mapper.writeValueAsBytes(body), JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            String text = response.body().string();
            assertThat(response.code()).as(text).isBetween(200, 204);
            return mapper.readTree(text.isEmpty() ? "{}" : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        engine.close();
        http.connectionPool().evictAll();
    }
}
