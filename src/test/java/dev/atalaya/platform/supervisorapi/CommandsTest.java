package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Problem;
import dev.atalaya.wire.Single;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each command stands on the wire as declared, and each answer means what the supervisor is told.
class CommandsTest {

    private static final Command REASSIGN =
            new Command.Reassign("k-1", "48213", new Target.ToAgent("ana", "g-soporte"), 17, "She is there");

    private final Rig rig = new Rig();

    CommandsTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    static Stream<Object[]> commands() {
        GroupSettings settings = new GroupSettings(true, false, true, null);
        return Stream.of(
                of(
                        REASSIGN,
                        "POST /v1/conversations/48213/assignment",
                        "{\"agentId\":\"ana\",\"groupId\":\"g-soporte\",\"reason\":\"She is there\"}"),
                of(
                        new Command.Reassign("k", "1", new Target.ToGroup("g"), 17, ""),
                        "POST /v1/conversations/1/assignment",
                        "{\"agentId\":null,\"groupId\":\"g\",\"reason\":null}"),
                of(
                        new Command.Reassign("k", "1", new Target.ToBot(), 17, ""),
                        "POST /v1/conversations/1/assignment",
                        "{\"agentId\":null,\"groupId\":null,\"reason\":null}"),
                of(
                        new Command.ChangeAgent("k", "ana", 17, false, null, null),
                        "PATCH /v1/agents/ana",
                        "{\"active\":false,\"test\":null,\"stateId\":null}"),
                of(
                        new Command.ChangeSettings("k", "g", 17, settings),
                        "PATCH /v1/groups/g",
                        "{\"settings\":{\"onlyAvailableAgents\":true,\"assignOutOfHours\":false,"
                                + "\"reassignToSameAgent\":true,\"outOfHoursMessage\":null},"
                                + "\"schedule\":null,\"alwaysOpen\":null}"),
                of(
                        new Command.ChangeSchedule("k", "g", 17, new Schedule(List.of(), Set.of())),
                        "PATCH /v1/groups/g",
                        "{\"settings\":null,\"schedule\":{\"ranges\":[],\"closedDates\":[]},\"alwaysOpen\":null}"),
                of(
                        new Command.ChangeSchedule("k", "g", 17, null),
                        "PATCH /v1/groups/g",
                        "{\"settings\":null,\"schedule\":null,\"alwaysOpen\":true}"),
                of(new Command.ChangeMember("k", "g", 17, "ana", true), "PUT /v1/groups/g/members/ana", ""),
                of(new Command.ChangeMember("k", "g", 17, "ana", false), "DELETE /v1/groups/g/members/ana", ""),
                of(
                        new Command.ChangeState("k", "st", 17, true),
                        "PATCH /v1/states/st",
                        "{\"assignable\":true,\"active\":null}"),
                of(new Command.ChangeTask("k", "t", 17, false), "PATCH /v1/tasks/t", "{\"enabled\":false}"));
    }

    private static Object[] of(Object... parts) {
        return parts;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void standsOnTheWireWithKeyAndVersion(Command command, String line, String body) throws Exception {
        rig.answer(422, "application/problem+json", "{}");

        rig.platform.send(command);

        RecordedRequest request = rig.request();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(line);
        assertThat(request.getBody() == null ? "" : request.getBody().utf8()).isEqualTo(body);
        assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo(command.key());
        assertThat(request.getHeaders().get("If-Match")).isEqualTo("\"17\"");
    }

    @Test
    void aReassignmentIsConfirmedWithWhoHasItNow() {
        rig.answer(new AssignmentResult("marta-1", FloorFixtures.NOW, "48213", 18, "ana", "g-soporte", "d9"));

        assertThat(rig.platform.send(REASSIGN)).isEqualTo(new Outcome.Confirmed(18, "ana"));
    }

    @Test
    void aChangeIsConfirmedWithTheNewVersion() {
        rig.answer(new Single<>("marta-1", FloorFixtures.NOW, 1, 9, FloorFixtures.LUNCH));

        assertThat(rig.platform.send(new Command.ChangeState("k", "st-lunch", 0, false)))
                .isEqualTo(new Outcome.Confirmed(1, null));
    }

    @Test
    void aConflictSaysWhoHasItNow() {
        problem(new Problem("version-mismatch", "Changed since", 412, null, null, "luis", "g-soporte", 19L));

        assertThat(rig.platform.send(REASSIGN)).isEqualTo(new Outcome.Conflict(19, "luis", "g-soporte"));
    }

    @Test
    void aConflictWithoutAVersionClaimsNothing() {
        rig.answer(412, "text/html", "<html>");

        assertThat(rig.platform.send(REASSIGN)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void aRefusalIsSaidInThePlatformsWords() {
        problem(new Problem("conversation-closed", "It is closed", 409, "since 10:02", null, null, null, null));

        assertThat(rig.platform.send(REASSIGN))
                .isEqualTo(new Outcome.Rejected("conversation-closed", "It is closed: since 10:02"));
    }

    @Test
    void aTokenThatIsNotAcceptedDoesNotCostTheCommand() {
        rig.answer(401, "application/problem+json", "{\"title\":\"no " + Rig.TOKEN + "\"}");

        assertThat(rig.platform.send(REASSIGN))
                .isEqualTo(new Outcome.Unreachable(rig.place() + " does not accept the token", null, true));
    }

    @Test
    void anAnswerThatIsLostOrCutLeavesItOpen() {
        server(Rig.response(200, "application/json", "")
                .onResponseStart(new SocketEffect.CloseSocket(true, false, false)));
        rig.answer(200, "application/json", "{\"platformId\":\"marta-1\",\"assignm");
        rig.answer(200, "application/json", "{}");

        assertThat(rig.platform.send(REASSIGN)).isInstanceOf(Outcome.Unreachable.class);
        assertThat(rig.platform.send(REASSIGN)).isInstanceOf(Outcome.Unreachable.class);
        assertThat(rig.platform.send(REASSIGN)).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void aCommandForAnImpossibleIdIsRejectedWithoutAWord() {
        assertThat(rig.platform.send(new Command.ChangeTask("k", "..", 1, true)))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(rig.server.getRequestCount()).isZero();
    }

    private void server(MockResponse.Builder response) {
        rig.server.enqueue(response.build());
    }

    private void problem(Problem problem) {
        String json = Json.mapper().writeValueAsString(problem);
        rig.answer(problem.status(), "application/problem+json", json);
    }
}
