package dev.atalaya.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import dev.atalaya.floor.Verdict;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The records as the mapper writes them are what the OpenAPI file declares, and the check itself bites.
class OpenApiContractTest {

    private static final Instant AT = Instant.parse("2026-11-24T16:20:00.125Z");
    private static final GroupSettings SETTINGS = new GroupSettings(false, true, true, null);
    private static final Map<String, String> JSON = Map.of("content-type", "application/json; charset=utf-8");

    private final OpenApiContract contract = OpenApiContract.load();
    private final JsonMapper mapper = Json.mapper();

    static Stream<Object[]> records() {
        Schedule schedule = new Schedule(
                List.of(new TimeRange(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(18, 30))),
                Set.of(LocalDate.of(2026, 12, 25)));
        Candidate candidate =
                new Candidate("a1", "Marta", true, "s1", "Online", AT, true, AT, true, false, 3, Verdict.CHOSEN);
        Given given =
                new Given("9", AT, Trigger.NEW, RuleCode.RANDOM_ASSIGNABLE, Actor.BOT, "Online", true, true, false);
        return Stream.of(
                of("UserState", new UserState("s1", "Online", "online", "", true, true, 1)),
                of(
                        "Group",
                        new Group(
                                "g1",
                                "Ventas",
                                ZoneId.of("America/Guatemala"),
                                List.of("a1"),
                                List.of("g2"),
                                schedule,
                                SETTINGS,
                                2)),
                of("Group", new Group("g2", "Soporte", ZoneId.of("UTC"), List.of(), List.of(), null, SETTINGS, 0)),
                of("Agent", new Agent("a1", "Marta", "", Role.AGENT, true, "s1", AT, true, AT, AT, false, 4)),
                of("AutomatedTask", new AutomatedTask("t1", "20 min", true, Side.AGENT, 20, null, "g1", null, 1)),
                of(
                        "Conversation",
                        new Conversation(
                                "7",
                                "c1",
                                "Ana",
                                Channel.WHATSAPP,
                                "g1",
                                "a1",
                                true,
                                Inbox.ACTIVE,
                                AT,
                                null,
                                AT,
                                null,
                                AT,
                                "Hola",
                                AT,
                                Side.CUSTOMER,
                                AT,
                                3,
                                given)),
                of(
                        "Conversation",
                        new Conversation(
                                "8",
                                "c1",
                                "Ana",
                                Channel.WEB,
                                "g1",
                                null,
                                true,
                                Inbox.WAITING,
                                AT,
                                null,
                                AT,
                                AT,
                                null,
                                "",
                                AT,
                                Side.BOT,
                                AT,
                                0,
                                null)),
                of(
                        "Assignment",
                        new Assignment(
                                "9",
                                AT,
                                "7",
                                "Ana",
                                Channel.WHATSAPP,
                                "g1",
                                Trigger.NEW,
                                null,
                                "a1",
                                RuleCode.RANDOM_ASSIGNABLE,
                                Actor.BOT,
                                SETTINGS,
                                true,
                                List.of(candidate),
                                null,
                                null,
                                null,
                                1,
                                null,
                                null)),
                of("Message", new Message("1", "7", AT, Side.AGENT, "a1", "Hola")),
                of(
                        "Me",
                        new Me(
                                "p",
                                AT,
                                60,
                                "u1",
                                "Ana",
                                Role.SUPERVISOR,
                                List.of("g1"),
                                "Demo",
                                "UTC",
                                true,
                                Set.of("liveFeed"))),
                of("Heartbeat", new Heartbeat("p", AT, 1, 5, 2)),
                of("AgentInterval", new AgentInterval("1", "a1", "s1", "Online", true, true, AT, null, Actor.BOT)),
                of(
                        "ConversationSpan",
                        new ConversationSpan(
                                "7",
                                "c1",
                                Channel.WEB,
                                "g1",
                                null,
                                AT,
                                null,
                                null,
                                List.of(new ConversationSpan.Line(AT, Side.CUSTOMER)))),
                of("Problem", new Problem("forbidden", "No", 403, null, null, null, null, null)),
                of("AssignmentRequest", new AssignmentRequest(null, "g1", "")),
                of("AssignmentResult", new AssignmentResult("p", AT, "7", 4, null, "g1", "9")),
                of("BatchRequest", new BatchRequest(List.of(new BatchItem("7", 3, "k", "a1", null, null)))),
                of(
                        "BatchResult",
                        new BatchResult(
                                "p",
                                AT,
                                List.of(new BatchOutcome(
                                        "7",
                                        404,
                                        null,
                                        new Problem("not-found", "No", 404, null, null, null, null, null))))),
                of("AgentPatch", new AgentPatch(true, null, null)),
                of("GroupPatch", new GroupPatch(SETTINGS, schedule, null)),
                of("StatePatch", new StatePatch(false, null)),
                of("TaskPatch", new TaskPatch(true)));
    }

    private static Object[] of(String schema, Object value) {
        return new Object[] {schema, value};
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsAreWrittenAsDeclared(String schema, Object value) {
        assertThat(contract.named(schema, mapper.writeValueAsString(value))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsAreReadBackAsTheyWere(String schema, Object value) {
        assertThat(schema).isNotEmpty();
        assertThat((Object) mapper.readValue(mapper.writeValueAsString(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void eventsAreHeldAgainstTheSchemaOfTheirEntity() {
        UserState state = new UserState("s1", "Online", "online", "", true, true, 1);
        EventFrame frame = new EventFrame("p", AT, 1, 5, 1, 0, Entity.STATE, "s1", mapper.valueToTree(state));
        String data = mapper.writeValueAsString(frame);

        assertThat(contract.event("STATE", data)).isEmpty();
        assertThat(contract.event("GROUP", data)).singleElement().asString().contains("not its entity");
        assertThat(contract.event("GROUP", data.replace("STATE", "GROUP"))).isNotEmpty();
        EventFrame gone = new EventFrame("p", AT, 1, 5, 1, 0, Entity.GROUP, "g1", null);
        assertThat(contract.event("GROUP", mapper.writeValueAsString(gone))).isEmpty();
    }

    @Test
    void whatIsNotDeclaredIsAViolation() {
        assertThat(contract.answer("GET", "/v1/nothing", 200, JSON, "{}"))
                .containsExactly("not declared: GET /v1/nothing");
        assertThat(contract.answer("POST", "/v1/me", 200, JSON, "{}")).containsExactly("not declared: POST /v1/me");
        assertThat(contract.answer("GET", "/v1/me", 202, JSON, "{}")).containsExactly("status: not declared: 202");
        assertThat(contract.answer("GET", "/v1/me", 200, JSON, "{}")).anyMatch(v -> v.contains("platformId"));
        assertThat(contract.answer("GET", "/v1/me", 200, Map.of("Content-Type", "text/html"), "{}"))
                .containsExactly("header Content-Type: not declared: text/html");
        assertThat(contract.answer("GET", "/v1/me", 200, JSON, "{"))
                .singleElement()
                .asString()
                .contains("not JSON");
    }

    @Test
    void requestsAreHeldAgainstTheirParametersHeadersAndBody() {
        Map<String, String> headers = Map.of(
                "authorization",
                "Bearer t",
                "if-match",
                "\"3\"",
                "idempotency-key",
                "k",
                "content-type",
                "application/json");
        String path = "/v1/conversations/7/assignment";

        assertThat(contract.request("POST", path, headers, "{\"agentId\":\"a1\"}"))
                .isEmpty();
        assertThat(contract.request("POST", path, headers, "{\"agent\":\"a1\"}"))
                .anyMatch(v -> v.contains("agent"));
        assertThat(contract.request("POST", path, headers, null)).containsExactly("body: missing");
        assertThat(contract.request("POST", path, Map.of(), "{}"))
                .contains(
                        "header Authorization: no token",
                        "header If-Match: missing",
                        "header Idempotency-Key: missing");
        assertThat(contract.request("GET", "/v1/conversations?limit=501", headers, null))
                .anyMatch(v -> v.startsWith("query limit"));
        assertThat(contract.request("GET", "/v1/conversations?page=2", headers, null))
                .containsExactly("query page: not declared");
        assertThat(contract.request("GET", "/v1/conversations?inbox=ACTIVE&limit=20", headers, null))
                .isEmpty();
        assertThat(contract.request("GET", "/v1/assignments?from=yesterday", headers, null))
                .anyMatch(v -> v.startsWith("query from"));
        assertThat(contract.nameOf("POST", "/v1/assignments/batch")).contains("POST /v1/assignments/batch");
    }
}
