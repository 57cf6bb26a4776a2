package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.wire.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An open `/v1/events`. Every event is held against the OpenAPI file. Reading waits as long as the client's time-out.
final class Feed implements AutoCloseable {

    /// @param id empty where there is none
    record Event(String id, String name, JsonNode data) {

        boolean heartbeat() {
            return name.equals("heartbeat");
        }
    }

    private final Door door;
    private final Response response;
    private final BufferedSource source;

    private Feed(Door door, Response response) {
        this.door = door;
        this.response = response;
        this.source = response.body().source();
    }

    /// @param after null begins now
    static Feed open(Door door, @Nullable Long after) throws IOException {
        Request.Builder request = new Request.Builder()
                .url(door.url() + "/v1/events")
                .header("Authorization", "Bearer " + door.token())
                .header("Accept", "text/event-stream");
        if (after != null) request.header("Last-Event-ID", after.toString());
        Response response = door.client().newCall(request.build()).execute();
        assertThat(response.code()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("text/event-stream");
        door.seen().add("GET /v1/events");
        return new Feed(door, response);
    }

    /// @throws IOException where the stream has ended or broken off
    Event next() throws IOException {
        Event event = skim();
        assertThat(door.contract().event(event.name(), event.data().toString()))
                .as(event.data().toString())
                .isEmpty();
        return event;
    }

    /// The same without a look at the contract, for readers in a hurry.
    Event skim() throws IOException {
        String id = "";
        String name = "";
        String data = "";
        for (String line = source.readUtf8LineStrict(); !line.isEmpty(); line = source.readUtf8LineStrict()) {
            if (line.startsWith("id: ")) id = line.substring(4);
            else if (line.startsWith("event: ")) name = line.substring(7);
            else if (line.startsWith("data: ")) data = line.substring(6);
        }
        return new Event(id, name, Json.mapper().readTree(data));
    }

    Event next(Predicate<Event> wanted) throws IOException {
        Event event = next();
        while (!wanted.test(event)) event = next();
        return event;
    }

    /// Events up to the one with this number, heartbeats left out.
    List<Event> upTo(long seq) throws IOException {
        List<Event> found = new ArrayList<>();
        Event event;
        do {
            event = next();
            if (!event.heartbeat()) found.add(event);
        } while (event.data().path("seq").asLong() < seq);
        return found;
    }

    @Override
    public void close() {
        response.close();
    }
}
