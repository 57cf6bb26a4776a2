package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.BatchOutcome;
import dev.atalaya.wire.BatchResult;
import dev.atalaya.wire.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several reassignments in one call.
class BatchTest {

    private static final List<Command> TWO = List.of(
            new Command.Reassign("k-1", "1", new Target.ToAgent("ana", "g"), 17, "She is there"),
            new Command.Reassign("k-2", "2", new Target.ToGroup("g"), 3, ""));

    private final Rig rig = new Rig();

    BatchTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    private static AssignmentResult done(String id) {
        return new AssignmentResult("marta-1", FloorFixtures.NOW, id, 18, "ana", "g", "d9");
    }

    private static Problem problem(int status, @Nullable Long version) {
        return new Problem("version-mismatch", "It has moved", status, null, null, "luis", "g", version);
    }

    private void answer(BatchOutcome... items) {
        rig.answer(new BatchResult("marta-1", FloorFixtures.NOW, List.of(items)));
    }

    @Test
    void goTogetherEachWithItsKeyAndVersionAndHaveAnOutcomeEach() throws InterruptedException {
        answer(new BatchOutcome("1", 200, done("1"), null), new BatchOutcome("2", 412, null, problem(412, 4L)));

        assertThat(rig.platform.send(TWO))
                .containsExactly(new Outcome.Confirmed(18, "ana"), new Outcome.Conflict(4, "luis", "g"));
        var request = rig.request();
        assertThat(request.getTarget()).isEqualTo("/v1/assignments/batch");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"items\":[{\"conversationId\":\"1\",\"assignmentVersion\":17,\"key\":\"k-1\","
                        + "\"agentId\":\"ana\",\"groupId\":\"g\",\"reason\":\"She is there\"},"
                        + "{\"conversationId\":\"2\",\"assignmentVersion\":3,\"key\":\"k-2\","
                        + "\"agentId\":null,\"groupId\":\"g\",\"reason\":null}]}");
    }

    @Test
    void oneThatFailedMayBeTriedAgain() {
        answer(new BatchOutcome("1", 200, done("1"), null), new BatchOutcome("2", 503, null, problem(503, null)));

        assertThat(rig.platform.send(TWO).getLast()).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void goOneByOneWhereThePlatformDoesNotTakeThemTogether() {
        rig.answer(404, "application/problem+json", "{}");
        rig.answer(done("1"));
        rig.answer(done("2"));

        assertThat(rig.platform.send(TWO))
                .containsExactly(new Outcome.Confirmed(18, "ana"), new Outcome.Confirmed(18, "ana"));
        assertThat(rig.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void anAnswerThatLeavesSomeOutIsNone() {
        answer(new BatchOutcome("1", 200, done("1"), null));

        assertThat(rig.platform.send(TWO)).hasSize(2).allMatch(Outcome.Unreachable.class::isInstance);
    }

    @Test
    void aTokenThatIsNotAcceptedCostsNone() {
        rig.answer(401, "application/problem+json", "{}");

        assertThat(rig.platform.send(TWO)).hasSize(2).allMatch(Outcome.Unreachable.class::isInstance);
        assertThat(rig.server.getRequestCount()).isEqualTo(1);
    }
}
