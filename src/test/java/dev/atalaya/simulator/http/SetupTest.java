package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Changes of agents, groups, members, states and tasks: guarded by the version, answered with the thing as it is then.
class SetupTest {

    private static LivePlatform platform;

    @BeforeAll
    static void start() {
        platform = LivePlatform.small();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static JsonNode first(String list) {
        return platform.admin()
                .get(list)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("value");
    }

    private static Door.Got change(String method, String path, JsonNode thing, String body) {
        String tag = "\"" + thing.path("version").asLong() + "\"";
        Door.Got got = platform.admin()
                .call(method, path, body.isEmpty() ? null : body, "If-Match", tag)
                .expect(200);
        long version = got.json().path("value").path("version").asLong();
        assertThat(got.headers()).containsEntry("Etag", "\"" + version + "\"");
        assertThat(version).isGreaterThanOrEqualTo(thing.path("version").asLong());
        return got;
    }

    @Test
    void anAgent() {
        JsonNode agent = first("/v1/agents");
        String path = "/v1/agents/" + agent.path("id").asString();

        JsonNode marked = change("PATCH", path, agent, "{\"test\":true}").json().path("value");
        assertThat(marked.path("test").asBoolean()).isTrue();
        assertThat(platform.admin()
                        .call(
                                "PATCH",
                                path,
                                "{\"test\":false}",
                                "If-Match",
                                "\"" + agent.path("version").asLong() + "\"")
                        .expect(412)
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(marked.path("version").asLong());
        JsonNode gone =
                change("PATCH", path, marked, "{\"active\":false}").json().path("value");
        assertThat(gone.path("active").asBoolean()).isFalse();
        change("PATCH", path, gone, "{\"active\":true,\"test\":false}");
        String tag = "\""
                + platform.thing("/v1/agents", agent.path("id").asString())
                        .path("version")
                        .asLong() + "\"";
        platform.admin()
                .call("PATCH", path, "{\"stateId\":\"nothing\"}", "If-Match", tag)
                .expect(422);
    }

    @Test
    void aGroupsSettingsAndSchedule() {
        JsonNode group = first("/v1/groups");
        String path = "/v1/groups/" + group.path("id").asString();
        String settings = """
                {"settings": {"onlyAvailableAgents": true, "assignOutOfHours": true, "reassignToSameAgent": false}}""";

        JsonNode set = change("PATCH", path, group, settings).json().path("value");
        assertThat(set.path("settings").path("onlyAvailableAgents").asBoolean()).isTrue();
        assertThat(set.path("schedule")).isEqualTo(group.path("schedule"));
        JsonNode open =
                change("PATCH", path, set, "{\"alwaysOpen\":true}").json().path("value");
        assertThat(open.path("schedule").isNull()).isTrue();
        String hours = """
                {"schedule": {"ranges": [{"day": "MONDAY", "start": "08:00", "end": "12:00"}], "closedDates": ["2026-12-25"]}}""";
        JsonNode closed = change("PATCH", path, open, hours).json().path("value");
        assertThat(closed.path("schedule").path("ranges").path(0).path("day").asString())
                .isEqualTo("MONDAY");
        String tag = "\"" + closed.path("version").asLong() + "\"";
        assertThat(platform.admin()
                        .call("PATCH", path, hours.replaceFirst("\\{", "{\"alwaysOpen\": true, "), "If-Match", tag)
                        .expect(422)
                        .problem())
                .isEqualTo("invalid alwaysOpen");
        assertThat(platform.admin()
                        .odd("PATCH", path, hours.replace("MONDAY", "FUNDAY"), "If-Match", tag)
                        .expect(400)
                        .problem())
                .startsWith("malformed schedule.ranges[0].day");
    }

    @Test
    void aGroupsMembers() {
        JsonNode group = first("/v1/groups");
        String agent = group.path("members").path(0).asString();
        String path = "/v1/groups/" + group.path("id").asString() + "/members/" + agent;

        JsonNode without = change("DELETE", path, group, "").json().path("value");
        assertThat(without.path("members").valueStream().map(JsonNode::asString))
                .doesNotContain(agent);
        JsonNode with = change("PUT", path, without, "").json().path("value");
        assertThat(with.path("members").valueStream().map(JsonNode::asString)).contains(agent);
        platform.admin()
                .call(
                        "DELETE",
                        path,
                        null,
                        "If-Match",
                        "\"" + group.path("version").asLong() + "\"")
                .expect(412);
    }

    @Test
    void aState() {
        JsonNode state = first("/v1/states");
        String path = "/v1/states/" + state.path("id").asString();
        boolean assignable = state.path("assignable").asBoolean();

        JsonNode changed = change("PATCH", path, state, "{\"assignable\":" + !assignable + "}")
                .json()
                .path("value");
        assertThat(changed.path("assignable").asBoolean()).isEqualTo(!assignable);
        change("PATCH", path, changed, "{\"assignable\":" + assignable + "}");
    }

    @Test
    void aTask() {
        JsonNode task = first("/v1/tasks");
        String path = "/v1/tasks/" + task.path("id").asString();
        boolean enabled = task.path("enabled").asBoolean();

        JsonNode changed = change("PATCH", path, task, "{\"enabled\":" + !enabled + "}")
                .json()
                .path("value");
        assertThat(changed.path("enabled").asBoolean()).isEqualTo(!enabled);
        assertThat(platform.admin()
                        .call("PATCH", path, "{}", "If-Match", "\"1\"")
                        .expect(422)
                        .problem())
                .isEqualTo("invalid enabled");
    }
}
