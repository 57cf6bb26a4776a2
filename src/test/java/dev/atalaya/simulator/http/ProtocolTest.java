package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a request is said in a problem document, for every way of being wrong.
class ProtocolTest {

    private static LivePlatform platform;

    @BeforeAll
    static void start() {
        platform = LivePlatform.small();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void withoutATokenNobodyComesIn() {
        Door admin = platform.admin();
        assertThat(admin.odd("GET", "/v1/me", null, "Authorization", "")
                        .expect(401)
                        .headers())
                .containsEntry("WWW-Authenticate", "Bearer");
        admin.odd("GET", "/v1/me", null, "Authorization", "Bearer wrong").expect(401);
        admin.odd("GET", "/v1/me", null, "Authorization", "Basic " + admin.token())
                .expect(401);
        admin.odd("GET", "/v1/nothing", null, "Authorization", "").expect(401);
    }

    @Test
    void unknownPathsAndMethods() {
        Door admin = platform.admin();
        admin.odd("GET", "/v1/nothing", null).expect(404);
        admin.odd("GET", "/", null).expect(404);
        assertThat(admin.odd("DELETE", "/v1/me", null).expect(405).headers()).containsEntry("Allow", "GET");
        assertThat(admin.odd("POST", "/v1/groups/g/members/a", "{}").expect(405).headers())
                .containsEntry("Allow", "DELETE, PUT");
        admin.odd("GET", "/v1/me", null, "Accept", "text/html").expect(406);
        admin.odd("GET", "/v1/events", null, "Accept", "application/json").expect(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/conversations?inbox=LOST, inbox",
        "/v1/conversations?limit=0, limit",
        "/v1/conversations?limit=501, limit",
        "/v1/conversations?limit=x, limit",
        "/v1/conversations?cursor=x, cursor",
        "/v1/assignments?from=yesterday, from",
        "/v1/assignments?from=2026-11-24T00:00:00Z&to=2026-11-23T00:00:00Z, to",
        "/v1/assignments?afterSeq=-1, afterSeq",
        "/v1/assignments?cursor=x, cursor",
        "/v1/state-history?cursor=x, cursor",
        "/v1/conversation-history?to=1, to",
        "/v1/config-history?from=1, from",
        "/v1/changes?after=x, after"
    })
    void valuesThatCannotBeReadAreNamed(String target, String field) {
        assertThat(platform.admin().odd("GET", target, null).expect(400).problem())
                .isEqualTo("malformed " + field);
    }

    @Test
    void bodiesThatCannotBeReadAreNamed() {
        Door admin = platform.admin();
        String path = "/v1/agents/a";
        String[] tag = {"If-Match", "\"1\""};
        assertThat(admin.odd("PATCH", path, "{\"active\":", tag).expect(400).problem())
                .isEqualTo("malformed body");
        assertThat(admin.odd("PATCH", path, "{\"active\":\"maybe\"}", tag)
                        .expect(400)
                        .problem())
                .isEqualTo("malformed active");
        assertThat(admin.odd("PATCH", path, "{\"activ\":true}", tag).expect(400).problem())
                .isEqualTo("malformed activ");
        assertThat(admin.odd("PATCH", path, "", tag).expect(400).problem()).isEqualTo("malformed body");
        assertThat(admin.odd("PATCH", path, "null", tag).expect(400).problem()).isEqualTo("malformed body");
        assertThat(admin.odd("PATCH", path, "[]", tag).expect(400).problem()).isEqualTo("malformed body");
        admin.odd("PATCH", path, "{}", "If-Match", "\"1\"", "Content-Type", "text/plain")
                .expect(415);
        admin.odd("PATCH", path, " ".repeat(Body.LARGEST + 1), tag).expect(413);
    }

    @Test
    void theGuardsOfAChangeAreNeeded() {
        Door admin = platform.admin();
        String assignment = "/v1/conversations/1/assignment";
        assertThat(admin.odd("PATCH", "/v1/agents/a", "{}").expect(428).problem())
                .isEqualTo("precondition-required If-Match");
        assertThat(admin.odd("PATCH", "/v1/agents/a", "{}", "If-Match", "7")
                        .expect(400)
                        .problem())
                .isEqualTo("malformed If-Match");
        assertThat(admin.odd("POST", assignment, "{}", "If-Match", "\"1\"")
                        .expect(428)
                        .problem())
                .isEqualTo("precondition-required Idempotency-Key");
        assertThat(admin.odd("POST", assignment, "{}", "If-Match", "\"1\"", "Idempotency-Key", "k".repeat(101))
                        .expect(400)
                        .problem())
                .isEqualTo("malformed Idempotency-Key");
    }

    @Test
    void whatIsNotThereIs404() {
        Door admin = platform.admin();
        String[] tag = {"If-Match", "\"1\""};
        admin.get("/v1/conversations/nothing").expect(404);
        admin.get("/v1/conversations/nothing/messages").expect(404);
        admin.get("/v1/assignments/nothing").expect(404);
        admin.call("POST", "/v1/conversations/nothing/assignment", "{}", "If-Match", "\"1\"", "Idempotency-Key", "x")
                .expect(404);
        admin.call("PATCH", "/v1/agents/nothing", "{\"test\":true}", tag).expect(404);
        admin.call("PATCH", "/v1/groups/nothing", "{}", tag).expect(404);
        admin.call("PATCH", "/v1/states/nothing", "{\"active\":true}", tag).expect(404);
        admin.call("PATCH", "/v1/tasks/nothing", "{\"enabled\":true}", tag).expect(404);
        admin.call("PUT", "/v1/groups/nothing/members/nobody", null, tag).expect(404);
    }
}
