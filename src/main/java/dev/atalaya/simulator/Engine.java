package dev.atalaya.simulator;

import dev.atalaya.simulator.keep.StateDir;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.traffic.People;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.Worlds;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a world on one thread of its own, in real time at the clock's rate. All methods may be called from any thread
/// but the engine's own.
public final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().name("simulator-", 0).daemon().factory();

    private final Course course;
    private final List<String> notices;
    private final LinkedBlockingQueue<Call<?>> calls = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closing;

    private Engine(Course course, List<String> notices) {
        this.course = course;
        this.notices = List.copyOf(notices);
        this.thread = THREADS.newThread(this::run);
    }

    /// Opens the scenario, its history lived through, or goes on where the state directory left off; then lets time
    /// pass.
    ///
    /// @param stateDir where the state is kept between starts; empty keeps nothing
    /// @throws UncheckedIOException with one line for people when the directory cannot be used
    public static Engine start(Scenario scenario, long seed, Optional<Path> stateDir) {
        return start(scenario, seed, stateDir, false);
    }

    /// The same with the clock standing still until somebody sets it.
    public static Engine startPaused(Scenario scenario, long seed, Optional<Path> stateDir) {
        return start(scenario, seed, stateDir, true);
    }

    private static Engine start(Scenario scenario, long seed, Optional<Path> stateDir, boolean paused) {
        Engine engine;
        if (stateDir.isPresent()) {
            StateDir.Opened opened;
            try {
                opened = StateDir.open(stateDir.get(), scenario, seed, People::new, THREADS);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure.getMessage(), failure);
            }
            opened.notices().forEach(LOG::warn);
            Course course =
                    new Course(opened.world(), opened.speed(), paused || opened.paused(), Optional.of(opened.keeper()));
            engine = new Engine(course, opened.notices());
        } else {
            World world = Worlds.fresh(scenario, seed, StateDir.newPlatformId(scenario), People::new);
            engine = new Engine(new Course(world, 1, paused, Optional.empty()), List.of());
        }
        engine.thread.start();
        return engine;
    }

    /// Runs `work` on the engine's thread at the present simulated time and waits for it. What it changed is written
    /// down before this returns. What `work` throws comes out here.
    ///
    /// @throws IllegalStateException when the engine is closed
    public <T> T call(Function<World, T> work) {
        return run(_ -> work.apply(course.upToDate()));
    }

    /// Reads the clock (null), or changes it and reads it then; what happens until the new time happens before this
    /// returns.
    public Result<ClockState> clock(@Nullable SimClock change) {
        return run(_ -> change == null ? new Result.Done<>(course.clock()) : course.change(change));
    }

    /// Makes so many events a second for a while. Only where no state is kept: a load is not repeatable.
    public Result<ClockState> load(int eventsPerSecond, int seconds, long seed) {
        return run(_ -> course.load(eventsPerSecond, seconds, seed));
    }

    public Journal journal() {
        return course.journal();
    }

    /// What people should know about how the state was opened, one line each.
    public List<String> notices() {
        return notices;
    }

    /// Keeps the state and ends the thread, which may take as long as the disk does, but no longer than fifteen
    /// seconds.
    /// Calls that still wait fail.
    @Override
    public void close() {
        closing = true;
        calls.add(new Call<>(_ -> course.clock(), new CompletableFuture<>()));
        try {
            if (!thread.join(LONGEST_END)) LOG.error("The simulator has not kept its state: it does not end");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T run(Function<World, T> work) {
        if (closing) throw closed();
        Call<T> call = new Call<>(work, new CompletableFuture<>());
        calls.add(call);
        if (!thread.isAlive()) rejectAll();
        try {
            return call.answer().join();
        } catch (CompletionException wrapped) {
            switch (wrapped.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw wrapped;
            }
        }
    }

    private void run() {
        try {
            while (!closing) {
                Call<?> call = calls.poll(course.nanosToNext(), TimeUnit.NANOSECONDS);
                course.tick();
                for (; call != null; call = calls.poll()) call.perform(course);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("The simulator has stopped", failure);
        } finally {
            closing = true;
            course.close();
            rejectAll();
        }
    }

    private void rejectAll() {
        for (Call<?> call = calls.poll(); call != null; call = calls.poll()) {
            call.answer().completeExceptionally(closed());
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("The simulator is closed.");
    }

    /// Something to be done on the engine's thread.
    private record Call<T>(Function<World, T> work, CompletableFuture<T> answer) {

        void perform(Course course) {
            T value;
            try {
                value = work.apply(course.world());
            } catch (RuntimeException | Error failure) {
                course.tell();
                answer.completeExceptionally(failure);
                return;
            }
            // Nobody has an answer before what brought it about is written down and told.
            course.tell();
            answer.complete(value);
        }
    }
}
