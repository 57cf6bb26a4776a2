package dev.atalaya.simulator.http;

import dev.atalaya.floor.Role;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.wire.OpenApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;
import tools.jackson.databind.JsonNode;

/// The platform of `small.json` behind a real socket, its clock standing still: nothing happens but what a test does.
record LivePlatform(Engine engine, PlatformServer server, OkHttpClient client, Door admin, Door supervisor)
        implements AutoCloseable {

    static LivePlatform small() {
        Scenario scenario = Objects.requireNonNull(Scenarios.find("small").scenario());
        Engine engine = Engine.startPaused(scenario, 7, Optional.empty());
        try {
            return of(engine, PlatformServer.start(engine, 0, "secret-for-the-test"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static LivePlatform of(Engine engine, PlatformServer server) {
        OkHttpClient client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .readTimeout(Duration.ofSeconds(20))
                .build();
        OpenApiContract contract = OpenApiContract.load();
        Set<String> seen = new TreeSet<>();
        return new LivePlatform(
                engine,
                server,
                client,
                new Door(client, server.url(), server.token(Role.ADMINISTRATOR).orElseThrow(), contract, seen),
                new Door(client, server.url(), server.token(Role.SUPERVISOR).orElseThrow(), contract, seen));
    }

    long seq() {
        return admin.get("/sim/v1/state").expect(200).json().path("seq").asLong();
    }

    /// @return the conversation
    String customerWrites(String contact, String text) {
        return customerWrites(contact, group(0), text);
    }

    String customerWrites(String contact, String group, String text) {
        String body = """
                {"contact": "%s", "channel": "WEB", "group": "%s", "text": "%s"}""".formatted(contact, group, text);
        return admin.call("POST", "/sim/v1/messages", body)
                .expect(200)
                .json()
                .path("id")
                .asString();
    }

    JsonNode conversation(String id) {
        return admin.get("/v1/conversations/" + id).expect(200).json().path("value");
    }

    /// Ids of the groups, the supervisor's own first.
    String group(int index) {
        return admin.get("/v1/groups")
                .json()
                .path("items")
                .path(index)
                .path("value")
                .path("id")
                .asString();
    }

    /// A thing of one of the lists.
    JsonNode thing(String list, String id) {
        return StreamSupport.stream(admin.get(list).json().path("items").spliterator(), false)
                .map(item -> item.path("value"))
                .filter(value -> value.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        engine.close();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
