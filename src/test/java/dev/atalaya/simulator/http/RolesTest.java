package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// A supervisor sees and touches what is his own groups', an administrator everything.
@Timeout(60)
class RolesTest {

    private LivePlatform platform;
    private List<String> own;
    private List<String> foreign;

    @BeforeEach
    void start() {
        platform = LivePlatform.small();
        own = texts(platform.supervisor().get("/v1/me").expect(200).json().path("groups"));
        foreign = ids(platform.admin(), "/v1/groups").stream()
                .filter(id -> !own.contains(id))
                .toList();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> ids(Door door, String list) {
        return door.get(list)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("value").path("id").asString())
                .toList();
    }

    @Test
    void whoIsWho() {
        assertThat(own).isNotEmpty();
        assertThat(foreign).isNotEmpty();
        assertThat(platform.admin().get("/v1/me").json().path("role").asString())
                .isEqualTo("ADMINISTRATOR");
        assertThat(platform.supervisor().get("/v1/me").json().path("role").asString())
                .isEqualTo("SUPERVISOR");
    }

    @Test
    void aSupervisorSeesHisGroupsTheirMembersAndTheirConversations() {
        String mine = platform.customerWrites("Mine", own.getFirst(), "Hola");
        String theirs = platform.customerWrites("Theirs", foreign.getFirst(), "Hola");
        Door supervisor = platform.supervisor();

        assertThat(ids(supervisor, "/v1/conversations")).contains(mine).doesNotContain(theirs);
        assertThat(ids(platform.admin(), "/v1/conversations")).contains(mine, theirs);
        supervisor.get("/v1/conversations/" + mine).expect(200);
        supervisor.get("/v1/conversations/" + theirs).expect(404);
        supervisor.get("/v1/conversations/" + theirs + "/messages").expect(404);
        assertThat(ids(supervisor, "/v1/agents"))
                .containsExactlyInAnyOrderElementsOf(own.stream()
                        .flatMap(id -> texts(platform.thing("/v1/groups", id).path("members")).stream())
                        .distinct()
                        .toList());
        for (var item : supervisor.get("/v1/groups").json().path("items")) {
            JsonNode group = item.path("value");
            if (!own.contains(group.path("id").asString()))
                assertThat(group.path("members")).isEmpty();
        }
        assertThat(supervisor
                        .get("/v1/assignments")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("value").path("groupId").asString()))
                .isSubsetOf(own);
    }

    @Test
    void aSupervisorTouchesOnlyWhatIsHis() {
        String theirs = platform.customerWrites("Theirs", foreign.getFirst(), "Hola");
        String[] tag = {"If-Match", "\"1\""};
        Door supervisor = platform.supervisor();
        String group = own.getFirst();
        String member =
                texts(platform.thing("/v1/groups", group).path("members")).getFirst();

        supervisor
                .call(
                        "POST",
                        "/v1/conversations/" + theirs + "/assignment",
                        "{}",
                        "If-Match",
                        "\"1\"",
                        "Idempotency-Key",
                        "x")
                .expect(404);
        supervisor
                .call("PATCH", "/v1/groups/" + group, "{\"alwaysOpen\":true}", tag)
                .expect(403);
        supervisor
                .call("PUT", "/v1/groups/" + group + "/members/" + member, null, tag)
                .expect(403);
        supervisor
                .call("PATCH", "/v1/agents/" + member, "{\"active\":false}", tag)
                .expect(403);
        String state = ids(supervisor, "/v1/states").getFirst();
        supervisor
                .call("PATCH", "/v1/states/" + state, "{\"assignable\":false}", tag)
                .expect(403);
        String task = ids(platform.admin(), "/v1/tasks").getFirst();
        assertThat(supervisor
                        .call("PATCH", "/v1/tasks/" + task, "{\"enabled\":false}", tag)
                        .status())
                .isIn(403, 404);
        supervisor.get("/sim/v1/state").expect(403);
        long version = platform.thing("/v1/agents", member).path("version").asLong();
        supervisor
                .call(
                        "PATCH",
                        "/v1/agents/" + member,
                        "{\"stateId\":\"" + state + "\"}",
                        "If-Match",
                        "\"" + version + "\"")
                .expect(200);
    }

    @Test
    void whatLeavesHisSightIsTold() throws Exception {
        String id = platform.customerWrites("Leaving", own.getFirst(), "Hola");
        long before = platform.seq();
        long version = platform.conversation(id).path("assignmentVersion").asLong();
        platform.admin()
                .call(
                        "POST",
                        "/v1/conversations/" + id + "/assignment",
                        "{\"groupId\":\"" + foreign.getFirst() + "\"}",
                        "If-Match",
                        "\"" + version + "\"",
                        "Idempotency-Key",
                        "leaves")
                .expect(200);
        String unseen = platform.customerWrites("Unseen", foreign.getFirst(), "Hola");

        try (Feed feed = Feed.open(platform.supervisor(), before)) {
            Feed.Event gone = feed.next(e -> e.name().equals("CONVERSATION"));
            assertThat(gone.data().path("id").asString()).isEqualTo(id);
            assertThat(gone.data().path("value").isNull()).isTrue();
            Feed.Event beat =
                    feed.next(e -> e.heartbeat() && e.data().path("seq").asLong() >= platform.seq());
            assertThat(beat.data().path("count").asLong())
                    .isEqualTo(gone.data().path("count").asLong());
        }
        JsonNode changes = platform.supervisor()
                .get("/v1/changes?after=" + before)
                .expect(200)
                .json();
        assertThat(changes.path("seq").asLong()).isEqualTo(platform.seq());
        assertThat(changes.path("events").valueStream().map(e -> e.path("id").asString()))
                .doesNotContain(unseen);
    }
}
