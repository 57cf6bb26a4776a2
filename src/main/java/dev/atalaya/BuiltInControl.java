package dev.atalaya;

import dev.atalaya.floor.Role;
import dev.atalaya.sync.Loop;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.shell.SimulatedPlatform;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The built-in platform of a session: started, signed in to as soon as it answers, told what its clock shall
/// do, started again where it left off when it dies, and ended with the session. All of it happens on one loop, which
/// may block.
final class BuiltInControl implements SimulatedPlatform, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInControl.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    /// Doubled so often: half a minute at most.
    private static final int MOST_DOUBLED = 6;
    /// One that ran for so long is healthy: the next death is a first one again.
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    /// Starts the process and waits until it answers.
    interface Launch {

        /// @throws IOException with one line for the user when it does not start
        BuiltInPlatform start() throws IOException;
    }

    private final Loop loop;
    private final Launch launch;
    private final Supplier<Texts> texts;

    // Touched on the loop only.
    private @Nullable ConsoleSession session;
    private @Nullable BuiltInPlatform running;
    private String trouble = "";
    private Role role = Role.ADMINISTRATOR;
    private int deaths;
    private long since;
    private boolean closed;

    /// @param loop of its own; ended with this
    BuiltInControl(Loop loop, Launch launch, Supplier<Texts> texts) {
        this.loop = loop;
        this.launch = launch;
        this.texts = texts;
    }

    /// Starts the process, which takes a while.
    void start() {
        loop.execute(this::launch);
    }

    /// From now on this session is kept connected to it.
    void serve(ConsoleSession to) {
        loop.execute(() -> {
            session = to;
            if (running != null) connect(running.access());
            else to.failed(trouble);
        });
    }

    private void launch() {
        if (closed) return;
        try {
            BuiltInPlatform started = launch.start();
            running = started;
            since = loop.nanoTime();
            started.onExit(code -> loop.execute(() -> died(started, code)));
            connect(started.access());
        } catch (IOException e) {
            LOG.error("The built-in platform does not start: {}", e.getMessage());
            // One that never ran will not run the next time either: the scenario or the folder is at fault.
            trouble = String.valueOf(e.getMessage());
            if (deaths > 0) again();
            else if (session != null) session.failed(trouble);
        }
    }

    private void connect(PlatformAccess access) {
        if (session == null) return;
        session.connect(access.url(), role == Role.ADMINISTRATOR ? access.adminToken() : access.supervisorToken(), "");
    }

    private void died(BuiltInPlatform dead, int code) {
        if (closed || dead != running) return;
        running = null;
        LOG.warn("The built-in platform ended by itself (exit {})", code);
        if (loop.nanoTime() - since > HEALTHY.toNanos()) deaths = 0;
        trouble = texts.get().get("platform.restarting", code);
        again();
    }

    private void again() {
        if (session != null) session.lost(trouble);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(deaths++, MOST_DOUBLED));
        loop.after(pause, this::launch);
    }

    @Override
    public CompletionStage<Void> speed(double rate) {
        SimClock clock = rate == 0 ? new SimClock(null, null, true) : new SimClock(null, rate, false);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        if (running == null) throw new IOException(texts.get().get("platform.starting"));
                        new SimulatorCalls(running.access()).call("PUT", "clock", clock);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e.getMessage(), e);
                    }
                },
                loop);
    }

    @Override
    public CompletionStage<Void> role(Role next) {
        return CompletableFuture.runAsync(
                () -> {
                    role = next;
                    if (running != null) connect(running.access());
                },
                loop);
    }

    /// Waits for it to end; one that is still starting is ended as soon as it has started.
    @Override
    public void close() {
        CompletableFuture.runAsync(this::end, loop).join();
        loop.close();
    }

    private void end() {
        closed = true;
        if (running != null) running.close();
        running = null;
    }
}
