package dev.atalaya;

import dev.atalaya.floor.Role;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.insight.findings.PastDecisions;
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
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A scenario of the built-in platform with its clock standing still, and what is found on it over a real socket.
final class WatchedScenario implements AutoCloseable {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final int SECONDS = 100;

    private final Engine engine;
    private final PlatformServer server;
    private final ChatPlatform platform;
    private final FloorSync sync;
    private final FindingsWatch watch;
    private final BlockingQueue<Board> boards = new LinkedBlockingQueue<>();

    /// @param scenario its name or its file
    WatchedScenario(String scenario) throws IOException {
        this(
                scenario,
                platform ->
                        (from, to) -> new DecisionFetch(platform).between(from, from.plus(FindingsWatch.RANGE), to));
    }

    /// @param past of that platform
    WatchedScenario(String scenario, Function<ChatPlatform, PastDecisions> past) throws IOException {
        Threads threads = new Threads(_ -> {});
        engine = Engine.startPaused(
                Objects.requireNonNull(Scenarios.find(scenario).scenario(), scenario), 7, Optional.empty());
        server = PlatformServer.start(engine, 0, "secret-for-the-test");
        platform = new SupervisorApiPlatform(
                Endpoint.of(
                        server.url().toString(),
                        new Token(server.token(Role.ADMINISTRATOR).orElseThrow()),
                        ENGLISH),
                Thread.ofPlatform().daemon().factory(),
                () -> ENGLISH);
        sync = new FloorSync(platform, null, null, threads);
        watch = new FindingsWatch(sync.feed(), past.apply(platform), null, sync::tasks, threads.loop("findings"));
        watch.subscribe(boards::add);
        sync.start();
        watch.start();
    }

    /// The next one that is said.
    Board board() throws InterruptedException {
        return Objects.requireNonNull(boards.poll(SECONDS, TimeUnit.SECONDS), "nothing is found");
    }

    /// Runs forward to this instant, and waits until it was looked at.
    Board at(Instant now) throws InterruptedException {
        engine.clock(new SimClock(now, null, null));
        Board board = board();
        while (board.checkedAt().isBefore(now)) board = board();
        return board;
    }

    @Override
    public void close() {
        watch.close();
        sync.close();
        platform.close();
        server.close();
        engine.close();
    }
}
