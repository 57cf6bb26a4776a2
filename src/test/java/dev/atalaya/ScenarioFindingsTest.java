package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.sync.DecisionFetch;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The findings on the built-in platform, over a real socket: what its scenarios do wrong is found.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScenarioFindingsTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private static Board found(String scenario) throws Exception {
        Threads threads = new Threads(_ -> {});
        try (Engine engine = Engine.startPaused(
                        Objects.requireNonNull(Scenarios.find(scenario).scenario()), 7, Optional.empty());
                PlatformServer server = PlatformServer.start(engine, 0, "secret-for-the-test");
                ChatPlatform platform = new SupervisorApiPlatform(
                        Endpoint.of(
                                server.url().toString(),
                                new Token(server.token(Role.ADMINISTRATOR).orElseThrow()),
                                ENGLISH),
                        Thread.ofPlatform().daemon().factory(),
                        () -> ENGLISH);
                FloorSync sync = new FloorSync(platform, null, null, threads);
                FindingsWatch watch = new FindingsWatch(
                        sync.feed(),
                        (from, to) -> new DecisionFetch(platform).between(from, from.plus(FindingsWatch.RANGE), to),
                        null,
                        sync::tasks,
                        threads.loop("findings"))) {
            CompletableFuture<Board> first = new CompletableFuture<>();
            watch.subscribe(first::complete);
            sync.start();
            watch.start();
            return first.get(100, TimeUnit.SECONDS);
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
}
