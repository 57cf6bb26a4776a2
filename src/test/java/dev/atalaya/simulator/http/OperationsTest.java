package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Reading, and driving the simulation; and that every declared operation is there.
class OperationsTest {

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
    void everyDeclaredOperationAnswers() {
        for (String operation : platform.admin().contract().operations()) {
            String[] parts = operation.split(" ");
            if (parts[1].equals("/v1/events")) continue;
            String target = parts[1].replaceAll("\\{\\w+}", "nothing");
            int status = platform.admin().odd(parts[0], target, null).status();
            assertThat(status).as(operation).isIn(200, 400, 404, 415, 428);
        }
    }

    @Test
    void pagesTogetherAreTheWholeListInOrderAndOnce() {
        Set<String> written = new TreeSet<>();
        for (int i = 0; i < 7; i++) written.add(platform.customerWrites("Page " + i, "Hola"));
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = platform.admin()
                    .get("/v1/conversations?limit=3" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(item -> found.add(item.path("value").path("id").asString()));
            cursor = page.path("cursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("cursor").asString();
        } while (!cursor.isEmpty());

        assertThat(found).doesNotHaveDuplicates().containsAll(written);
        JsonNode expired = platform.admin()
                .get("/v1/conversations?inbox=EXPIRED")
                .expect(200)
                .json();
        assertThat(expired.path("items")
                        .valueStream()
                        .map(item -> item.path("value").path("inbox").asString()))
                .isNotEmpty()
                .containsOnly("EXPIRED");
        JsonNode other = platform.admin()
                .get("/v1/conversations?group=" + platform.group(1))
                .expect(200)
                .json();
        assertThat(other.path("items")
                        .valueStream()
                        .map(item -> item.path("value").path("id").asString()))
                .doesNotContainAnyElementsOf(written);
    }

    @Test
    void messagesComeNewestPageFirstAndOldestFirstWithin() {
        String id = platform.customerWrites("Talk", "uno");
        platform.customerWrites("Talk", "dos");
        platform.customerWrites("Talk", "tres");
        String path = "/v1/conversations/" + id + "/messages?limit=2";

        JsonNode newest = platform.admin().get(path).expect(200).json();
        assertThat(newest.path("items").valueStream().map(m -> m.path("text").asString()))
                .endsWith("tres");
        JsonNode older = platform.admin()
                .get(path + "&before=" + newest.path("cursor").asString())
                .expect(200)
                .json();
        assertThat(older.path("items").path(0).path("text").asString()).isEqualTo("uno");
    }

    @Test
    void theLogByRangeAndByNumber() {
        long before = platform.seq();
        String id = platform.customerWrites("Log", "Hola");
        JsonNode after = platform.admin()
                .get("/v1/assignments?afterSeq=" + before)
                .expect(200)
                .json()
                .path("items");
        assertThat(after.path(0).path("value").path("conversationId").asString())
                .isEqualTo(id);
        String at = after.path(0).path("value").path("at").asString();

        assertThat(platform.admin()
                        .get("/v1/assignments?from=" + at)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("value").path("conversationId").asString()))
                .contains(id);
        assertThat(platform.admin()
                        .get("/v1/assignments?to=" + at)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("value").path("at").asString()))
                .allMatch(time -> time.compareTo(at) < 0);
    }

    @Test
    void theHistories() {
        String id = platform.customerWrites("History", "Hola");
        Door admin = platform.admin();

        assertThat(admin.get("/v1/state-history").expect(200).json().path("items"))
                .isNotEmpty();
        assertThat(admin.get("/v1/config-history").expect(200).json().path("items"))
                .isNotEmpty();
        assertThat(admin.get("/v1/conversation-history")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("conversationId").asString()))
                .contains(id);
        assertThat(admin.get("/v1/state-history?limit=1")
                        .expect(200)
                        .json()
                        .path("cursor")
                        .isNull())
                .isFalse();
    }

    @Test
    void theClock() {
        Door admin = platform.admin();
        JsonNode before = admin.get("/sim/v1/state").expect(200).json();
        assertThat(before.path("paused").asBoolean()).isTrue();
        assertThat(before.path("rate").asDouble()).isZero();
        String later = java.time.Instant.parse(before.path("now").asString())
                .plusSeconds(60)
                .toString();

        JsonNode after = admin.call("PUT", "/sim/v1/clock", "{\"now\":\"" + later + "\",\"speed\":10}")
                .expect(200)
                .json();
        assertThat(after.path("now").asString()).isEqualTo(later);
        assertThat(after.path("speed").asDouble()).isEqualTo(10);
        admin.call("PUT", "/sim/v1/clock", "{\"now\":\"" + before.path("now").asString() + "\"}")
                .expect(422);
    }

    @Test
    void customersAndAgents() {
        String id = platform.customerWrites("People", "Hola");
        Door admin = platform.admin();
        String agent = platform.thing("/v1/groups", platform.group(0))
                .path("members")
                .path(0)
                .asString();

        admin.call("PUT", "/sim/v1/agents/" + agent + "/presence", "{\"connected\":true}")
                .expect(200);
        assertThat(platform.thing("/v1/agents", agent).path("connected").asBoolean())
                .isTrue();
        admin.call(
                        "POST",
                        "/sim/v1/replies",
                        "{\"conversationId\":\"%s\",\"agentId\":\"%s\",\"text\":\"Buenas\"}".formatted(id, agent))
                .expect(200);
        assertThat(platform.conversation(id).path("lastSide").asString()).isEqualTo("AGENT");
        assertThat(admin.call("POST", "/sim/v1/close", "{\"conversationId\":\"" + id + "\"}")
                        .expect(200)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertThat(platform.conversation(id).path("open").asBoolean()).isFalse();
        admin.call(
                        "POST",
                        "/sim/v1/messages",
                        "{\"contact\":\"x\",\"channel\":\"WEB\",\"group\":\"nowhere\",\"text\":\"x\"}")
                .expect(422);
    }
}
