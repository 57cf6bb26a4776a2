package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.wire.Json;
import dev.atalaya.wire.OpenApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One user's way in, over a real socket. Every request and every answer is held against the OpenAPI files.
///
/// @param seen collects the operations that were called
record Door(OkHttpClient client, URI url, String token, OpenApiContract contract, Set<String> seen) {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /// An answer.
    record Got(int status, Map<String, String> headers, String body) {

        JsonNode json() {
            return Json.mapper().readTree(body);
        }

        Got expect(int wanted) {
            assertThat(status).as(body).isEqualTo(wanted);
            return this;
        }

        /// The problem's type and field.
        String problem() {
            return json().path("type").asString() + " " + json().path("field").asString("-");
        }
    }

    Got get(String target) {
        return call("GET", target, null);
    }

    /// @param headers names and values in turn
    Got call(String method, String target, @Nullable String body, String... headers) {
        Map<String, String> sent = sent(body, headers);
        assertThat(contract.request(method, target, sent, body))
                .as("%s %s", method, target)
                .isEmpty();
        return odd(method, target, body, headers);
    }

    /// A request that does not keep to the contract; its answer must.
    Got odd(String method, String target, @Nullable String body, String... headers) {
        Got got = send(method, target, body, sent(body, headers));
        contract.nameOf(method, target)
                .ifPresentOrElse(
                        name -> {
                            seen.add(name);
                            assertThat(contract.answer(method, target, got.status(), got.headers(), got.body()))
                                    .as("%s %s: %s", method, target, got.body())
                                    .isEmpty();
                        },
                        () -> assertThat(contract.named("Problem", got.body())).isEmpty());
        return got;
    }

    private Map<String, String> sent(@Nullable String body, String... headers) {
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.put("Authorization", "Bearer " + token);
        if (body != null) sent.put("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) sent.put(headers[i], headers[i + 1]);
        sent.values().removeIf(String::isEmpty);
        return sent;
    }

    private Got send(String method, String target, @Nullable String body, Map<String, String> headers) {
        RequestBody content = body == null
                ? WITH_BODY.contains(method) ? RequestBody.EMPTY : null
                : RequestBody.create(body.getBytes(), MediaType.parse(headers.getOrDefault("Content-Type", "x/x")));
        Request.Builder request = new Request.Builder().url(url + target).method(method, content);
        headers.forEach(request::header);
        try (Response response = client.newCall(request.build()).execute()) {
            Map<String, String> got = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().forEach(header -> got.put(header.getFirst(), header.getSecond()));
            return new Got(response.code(), got, response.body().string());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
