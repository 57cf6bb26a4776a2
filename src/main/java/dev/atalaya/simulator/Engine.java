package dev.atalaya.simulator;

import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.wire.SimClock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a world on one thread of its own, in real time at the clock's rate. All methods may be called from any thread
/// but the engine's own.
public final class Engine implements AutoCloseable {

    private static final int KEPT_EVENTS = 200_000;

    private final World world;
    private final Journal journal = new Journal(KEPT_EVENTS);
    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closing;

    private Engine(World world) {
        this.world = world;
        this.thread = Thread.ofPlatform().name("simulator").daemon().unstarted(this::run);
    }

    /// Opens the scenario, or goes on where the state directory left off.
    ///
    /// @param stateDir where the state is kept between starts; empty keeps nothing
    public static Engine start(Scenario scenario, long seed, Optional<Path> stateDir) {
        Engine engine = new Engine(new World("sim-" + scenario.name() + "-" + seed, scenario));
        engine.thread.start();
        return engine;
    }

    /// Runs `work` on the engine's thread at the present simulated time and waits for it. What it changed is on disk
    /// when this returns. What `work` throws comes out here.
    public <T> T call(Function<World, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        inbox.add(() -> {
            try {
                answer.complete(work.apply(world));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }

    /// Reads the clock, or changes it and reads it then.
    public Result<ClockState> clock(@Nullable SimClock change) {
        return new Result.Done<>(call(w -> new ClockState(w.now(), 1, false)));
    }

    public Journal journal() {
        return journal;
    }

    /// Keeps the state and ends the thread.
    @Override
    public void close() {
        closing = true;
        inbox.add(journal::close);
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing || !inbox.isEmpty()) inbox.take().run();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
