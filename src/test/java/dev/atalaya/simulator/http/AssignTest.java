package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssignTest {

    private static LivePlatform platform;
    private static String group;
    private static List<String> members;

    @BeforeAll
    static void start() {
        platform = LivePlatform.small();
        group = platform.group(0);
        members = platform.thing("/v1/groups", group)
                .path("members")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static Door.Got assign(String conversation, long version, String key, String body) {
        return platform.admin()
                .call(
                        "POST",
                        "/v1/conversations/" + conversation + "/assignment",
                        body,
                        "If-Match",
                        "\"" + version + "\"",
                        "Idempotency-Key",
                        key);
    }

    private static long version(String conversation) {
        return platform.conversation(conversation).path("assignmentVersion").asLong();
    }

    /// A member of the group who does not have it.
    private static String other(String conversation) {
        String now = platform.conversation(conversation).path("assigneeId").asString("");
        return members.stream().filter(id -> !id.equals(now)).findFirst().orElseThrow();
    }

    private static String to(String agent) {
        return "{\"agentId\":\"%s\",\"reason\":\"Cover\"}".formatted(agent);
    }

    @Test
    void toAnAgent() {
        String id = platform.customerWrites("Assign one", "Hola");
        long version = version(id);
        String other = other(id);

        Door.Got got = assign(id, version, "one", to(other)).expect(200);

        assertThat(got.json().path("assigneeId").asString()).isEqualTo(other);
        assertThat(got.json().path("assignmentVersion").asLong()).isGreaterThan(version);
        assertThat(got.headers()).containsEntry("Etag", "\"" + version(id) + "\"");
        assertThat(platform.conversation(id).path("assigneeId").asString()).isEqualTo(other);
        JsonNode decision = platform.admin()
                .get("/v1/assignments/" + got.json().path("assignmentId").asString())
                .expect(200)
                .json()
                .path("value");
        assertThat(decision.path("trigger").asString()).isEqualTo("MANUAL");
        assertThat(decision.path("reason").asString()).isEqualTo("Cover");
        assertThat(decision.path("actor").path("kind").asString()).isEqualTo("SUPERVISOR");
    }

    @Test
    void toAGroupTheBotDecidesAndWithNeitherTheBotKeepsIt() {
        String id = platform.customerWrites("Assign two", "Hola");

        Door.Got drawn = assign(id, version(id), "two-a", "{\"groupId\":\"" + group + "\"}")
                .expect(200);
        assertThat(drawn.json().path("groupId").asString()).isEqualTo(group);
        Door.Got held = assign(id, version(id), "two-b", "{}").expect(200);
        assertThat(held.json().path("assigneeId").isNull()).isTrue();
    }

    @Test
    void whoComesLateLearnsWhoHasIt() {
        String id = platform.customerWrites("Assign three", "Hola");
        long version = version(id);
        String quicker = other(id);
        assign(id, version, "three-a", to(quicker)).expect(200);

        Door.Got late = assign(id, version, "three-b", to(members.get(0))).expect(412);

        assertThat(late.json().path("assigneeId").asString()).isEqualTo(quicker);
        assertThat(late.json().path("groupId").asString()).isEqualTo(group);
        assertThat(late.json().path("version").asLong()).isEqualTo(version(id));
    }

    @Test
    void theSameKeyDoesItOnce() {
        String id = platform.customerWrites("Assign four", "Hola");
        long version = version(id);
        Door.Got first = assign(id, version, "four", to(members.get(1))).expect(200);
        long seq = platform.seq();

        Door.Got again = assign(id, version, "four", to(members.get(1))).expect(200);

        assertThat(again.json().path("assignmentId")).isEqualTo(first.json().path("assignmentId"));
        assertThat(platform.seq()).isEqualTo(seq);
        assertThat(assign(id, version, "four", to(members.get(0))).expect(422).problem())
                .startsWith("key-reused");
    }

    @Test
    void whatCannotBeIsRefused() {
        String id = platform.customerWrites("Assign five", "Hola");
        assign(id, version(id), "five-a", to("nobody")).expect(422);
        assign(id, version(id), "five-b", "{\"groupId\":\"nowhere\"}").expect(422);
        platform.admin()
                .call("POST", "/sim/v1/close", "{\"conversationId\":\"" + id + "\"}")
                .expect(200);
        assertThat(assign(id, version(id), "five-c", to(members.get(1)))
                        .expect(409)
                        .problem())
                .startsWith("conversation-closed");
    }

    @Test
    void aBatchHasAnOutcomeForEach() {
        String good = platform.customerWrites("Batch one", "Hola");
        String late = platform.customerWrites("Batch two", "Hola");
        String item = "{\"conversationId\":\"%s\",\"assignmentVersion\":%d,\"key\":\"%s\",\"agentId\":\"%s\"}";
        String body = "{\"items\":["
                + item.formatted(good, version(good), "b1", members.get(1)) + ","
                + item.formatted(late, version(late) + 9, "b2", members.get(1)) + ","
                + item.formatted("nothing", 1, "b3", members.get(1)) + "]}";

        JsonNode items = platform.admin()
                .call("POST", "/v1/assignments/batch", body)
                .expect(200)
                .json()
                .path("items");

        assertThat(items.valueStream().map(outcome -> outcome.path("status").asInt()))
                .containsExactly(200, 412, 404);
        assertThat(items.path(0).path("result").path("assigneeId").asString()).isEqualTo(members.get(1));
        assertThat(items.path(1).path("problem").path("version").asLong()).isEqualTo(version(late));
    }

    @Test
    void aBatchThatIsTooLongOrLacksSomethingIsRefusedWhole() {
        String item = "{\"conversationId\":\"1\",\"assignmentVersion\":1,\"key\":\"k\"}";
        String many = "{\"items\":["
                + String.join(",", IntStream.range(0, 501).mapToObj(_ -> item).toList()) + "]}";
        Door admin = platform.admin();

        admin.odd("POST", "/v1/assignments/batch", many).expect(413);
        assertThat(admin.odd(
                                "POST",
                                "/v1/assignments/batch",
                                "{\"items\":[{\"conversationId\":\"1\",\"assignmentVersion\":1}]}")
                        .expect(400)
                        .problem())
                .isEqualTo("malformed items[0].key");
        assertThat(admin.odd("POST", "/v1/assignments/batch", "{}").expect(400).problem())
                .isEqualTo("malformed items");
        admin.call("POST", "/v1/assignments/batch", "{\"items\":[]}").expect(200);
    }
}
