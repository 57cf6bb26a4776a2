package dev.atalaya;

import dev.atalaya.floor.Role;
import dev.atalaya.ui.shell.SimulatedPlatform;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/// The built-in platform of a session: signed in to as soon as it answers, told what its clock shall do, ended with the
/// session.
final class BuiltInControl implements SimulatedPlatform, AutoCloseable {

    private final Executor pool;
    private final ConsoleSession session;
    private final CompletableFuture<BuiltInPlatform> platform;

    /// @param pool for work that may block
    BuiltInControl(Executor pool, ConsoleSession session, CompletableFuture<BuiltInPlatform> platform) {
        this.pool = pool;
        this.session = session;
        this.platform = platform;
        platform.whenComplete((running, failure) -> {
            if (running != null)
                session.connect(running.access().url(), running.access().adminToken());
            else session.failed(String.valueOf(failure.getMessage()));
        });
    }

    @Override
    public CompletionStage<Void> speed(double rate) {
        SimClock clock = rate == 0 ? new SimClock(null, null, true) : new SimClock(null, rate, false);
        return platform.thenAcceptAsync(
                running -> {
                    try {
                        new SimulatorCalls(running.access()).call("PUT", "clock", clock);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e.getMessage(), e);
                    }
                },
                pool);
    }

    @Override
    public CompletionStage<Void> role(Role role) {
        return platform.thenAcceptAsync(
                running -> {
                    PlatformAccess access = running.access();
                    String token = role == Role.ADMINISTRATOR ? access.adminToken() : access.supervisorToken();
                    session.connect(access.url(), token);
                },
                pool);
    }

    /// Waits for it to end; one that is still starting is ended as soon as it has started.
    @Override
    public void close() {
        platform.thenAccept(BuiltInPlatform::close)
                .exceptionally(failure -> null)
                .join();
    }
}
