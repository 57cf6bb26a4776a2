package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The findings on the built-in platform, over a real socket: what its scenarios do wrong is found.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScenarioFindingsTest {

    private static Board found(String scenario) throws Exception {
        try (WatchedScenario watched = new WatchedScenario(scenario)) {
            return watched.board();
        }
    }

    private static List<Finding> of(Board board, FindingKind kind) {
        return board.open().stream().filter(finding -> finding.kind() == kind).toList();
    }

    @Test
    void theMartaStoryIsTold() throws Exception {
        Board board = found("marta");

        Finding test = of(board, FindingKind.TEST_AGENT).getFirst();
        assertThat(test.headline().key()).isEqualTo("finding.test.takes");
        assertThat(test.proof().affected()).isPositive();
        assertThat(test.proof().waiting()).isPositive();
        assertThat(test.fix().onlyMoves()).as("nearly all others were away").isTrue();
        assertThat(of(board, FindingKind.NOBODY_ASSIGNABLE))
                .anySatisfy(finding -> assertThat(finding.headline().args()).containsExactly(Arg.group("ventas")));
        assertThat(of(board, FindingKind.GIVEN_TO_ABSENT)).isNotEmpty();
        assertThat(of(board, FindingKind.LEFT_WITH_CONVERSATIONS)).isNotEmpty();
        assertThat(of(board, FindingKind.HOURS_UNCOVERED)).isNotEmpty();
        assertThat(of(board, FindingKind.TASKS_PING_PONG)).isNotEmpty();
        assertThat(of(board, FindingKind.TASK_TAKES)).isNotEmpty();
        assertThat(of(board, FindingKind.CONTRADICTION))
                .as("this bot keeps to the rules")
                .isEmpty();
        assertThat(of(board, FindingKind.RECEIVES_NOTHING))
                .as("and draws fairly")
                .isEmpty();
    }

    @Test
    void theDeviantBotIsCaught() throws Exception {
        Board board = found("deviant");

        assertThat(of(board, FindingKind.CONTRADICTION)).isNotEmpty();
        assertThat(of(board, FindingKind.RECEIVES_NOTHING))
                .extracting(finding -> finding.proof().agents())
                .containsExactly(List.of("rita-paz"));
    }

    /// What the other two do not do wrong.
    @Test
    void aSmallFloorRaisesTheRest() throws Exception {
        try (WatchedScenario watched = new WatchedScenario("src/test/resources/dev/atalaya/kinds.json")) {
            Board board = watched.board();
            assertThat(of(board, FindingKind.ABSENCE_ASSIGNABLE))
                    .extracting(finding -> finding.headline().args())
                    .containsExactly(List.of(Arg.text("Vacaciones")));
            assertThat(of(board, FindingKind.ASSIGNABLE_BUT_GONE))
                    .extracting(finding -> finding.proof().agents())
                    .containsExactly(List.of("lia"));
            assertThat(of(board, FindingKind.OUT_OF_HOURS_UNSTAFFED))
                    .extracting(finding -> finding.headline().args())
                    .containsExactly(List.of(Arg.group("noche")));
            assertThat(of(board, FindingKind.HELD_PAST_WINDOW))
                    .extracting(finding -> finding.headline().args())
                    .containsExactly(List.of(Arg.count(1), Arg.group("sabado")));
            assertThat(of(board, FindingKind.FLAPPING)).isEmpty();
        }
    }

    @Test
    void aConnectionThatComesAndGoesIsSeenWhileItDoes() throws Exception {
        try (WatchedScenario watched = new WatchedScenario("src/test/resources/dev/atalaya/kinds.json")) {
            Board board = watched.board();
            Instant start = Instant.parse("2026-11-24T16:20:00Z");
            for (int minute = 1; minute <= 8; minute++) {
                board = watched.at(start.plus(Duration.ofMinutes(minute)).plusSeconds(5));
            }
            assertThat(of(board, FindingKind.FLAPPING))
                    .extracting(finding -> finding.headline().args())
                    .containsExactly(List.of(Arg.agent("irene")));
        }
    }
}
