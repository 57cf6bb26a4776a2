package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.PlatformLauncher;
import dev.atalaya.floor.Role;
import dev.atalaya.simulator.ClockState;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Generated;
import dev.atalaya.simulator.scenario.Reading;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts the simulator in this process for `atalaya platform`.
final class SimulatorLauncher implements PlatformLauncher {

    /// A company made for load: agents and open conversations.
    private static final Pattern GENERATED = Pattern.compile("load:([1-9][0-9]{0,4}):([0-9]{1,6})");

    private static final Instant OPENING = Instant.parse("2026-11-24T16:20:00Z");

    @Override
    public Running launch(Wish wish) {
        Scenario scenario = read(wish.scenario());
        Engine engine = engine(wish, scenario);
        try {
            if (wish.speed().isPresent()) {
                Result<ClockState> set =
                        engine.clock(new SimClock(null, wish.speed().getAsDouble(), false));
                if (set instanceof Result.Refused<ClockState>(var problem)) {
                    throw CommandFailure.wrongCall("--speed: " + problem.title());
                }
            }
            return new Simulator(engine, PlatformServer.start(engine, wish.port(), wish.secret()));
        } catch (IOException taken) {
            engine.close();
            throw CommandFailure.failed("--port: " + wish.port() + ": " + taken.getMessage());
        } catch (RuntimeException failure) {
            engine.close();
            throw failure;
        }
    }

    private static Scenario read(String nameOrPath) {
        Matcher generated = GENERATED.matcher(nameOrPath);
        if (generated.matches()) {
            return Generated.of(Integer.parseInt(generated.group(1)), Integer.parseInt(generated.group(2)), OPENING);
        }
        Reading reading = Scenarios.find(nameOrPath);
        Scenario scenario = reading.scenario();
        if (scenario == null) throw CommandFailure.failed("--scenario: " + String.join("; ", reading.errors()));
        return scenario;
    }

    private static Engine engine(Wish wish, Scenario scenario) {
        try {
            return Engine.start(scenario, wish.seed(), wish.stateDir());
        } catch (UncheckedIOException unusable) {
            throw CommandFailure.failed("--state-dir: " + unusable.getMessage());
        }
    }

    private record Simulator(Engine engine, PlatformServer server, AtomicBoolean closed) implements Running {

        Simulator(Engine engine, PlatformServer server) {
            this(engine, server, new AtomicBoolean());
        }

        @Override
        public URI url() {
            return server.url();
        }

        @Override
        public String platformId() {
            return server.platformId();
        }

        @Override
        public Optional<String> supervisorToken() {
            return server.token(Role.SUPERVISOR);
        }

        @Override
        public void close() {
            if (!closed.compareAndSet(false, true)) return;
            server.close();
            engine.close();
        }
    }
}
