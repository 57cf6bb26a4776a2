package dev.atalaya.simulator.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.simulator.ClockState;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.traffic.People;
import dev.atalaya.simulator.world.Quiet;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The state outlives the process, however that ends.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StateDirTest {

    private static final long SEED = 3;

    private final Scenario scenario =
            Objects.requireNonNull(Scenarios.find("small").scenario());

    @TempDir
    private Path folder;

    private Engine start(Path directory) {
        return Engine.startPaused(scenario, SEED, Optional.of(directory));
    }

    private static void pass(Engine engine, Duration time) {
        engine.clock(new SimClock(engine.call(World::now).plus(time), null, null));
    }

    private static String log(Engine engine) {
        return engine.call(w -> Json.mapper().writeValueAsString(new Quiet(w).log()));
    }

    private static WorldCommand.Reassign first(Engine engine) {
        return engine.call(w -> {
            var value = w.talk().all().getFirst();
            return new WorldCommand.Reassign(
                    w.users().getFirst(),
                    "k1",
                    value.id(),
                    value.assignmentVersion(),
                    new AssignmentRequest("carla", "pedidos", "kept"));
        });
    }

    private static AssignmentResult execute(Engine engine, WorldCommand.Reassign command) {
        return engine.call(w -> new Quiet(w).done(command));
    }

    /// As the directory stands when the process is killed now.
    private Path killed(Path directory) {
        Path copy = folder.resolve("killed-" + System.nanoTime());
        try (var files = Files.list(directory)) {
            Files.createDirectories(copy);
            for (Path file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    @Test
    void afterAKillNothingThatWasAnsweredIsLostAndTheStoryGoesOnAlike() {
        Path directory = folder.resolve("a");
        try (Engine first = start(directory)) {
            pass(first, Duration.ofHours(2));
            WorldCommand.Reassign command = first(first);
            AssignmentResult given = execute(first, command);
            pass(first, Duration.ofMinutes(7));
            first.call(w -> new Quiet(w).writes("Zoe", "pedidos"));

            try (Engine second = start(killed(directory))) {
                assertThat(second.notices()).isEmpty();
                assertThat(log(second)).isEqualTo(log(first));
                assertThat(second.call(World::seq)).isEqualTo(first.call(World::seq));
                assertThat(second.call(World::now)).isEqualTo(first.call(World::now));
                assertThat(second.call(World::platformId)).isEqualTo(first.call(World::platformId));
                assertThat(execute(second, command)).isEqualTo(given);

                pass(first, Duration.ofHours(30));
                pass(second, Duration.ofHours(30));
                assertThat(log(second)).isEqualTo(log(first));
            }
        }
    }

    @Test
    void afterACleanEndItGoesOnFromTheLastImageWithTheClockAsItWas() {
        Path directory = folder.resolve("a");
        String log;
        try (Engine first = start(directory)) {
            first.clock(new SimClock(null, 30.0, null));
            pass(first, Duration.ofHours(2));
            execute(first, first(first));
            log = log(first);
        }
        assertThat(directory.resolve("world-1.json.gz")).exists();
        assertThat(directory.resolve("commands-0.jsonl")).doesNotExist();

        try (Engine second = Engine.start(scenario, SEED, Optional.of(directory))) {
            assertThat(log(second)).isEqualTo(log);
            assertThat(second.clock(null))
                    .isInstanceOfSatisfying(
                            Result.Done.class,
                            done -> assertThat(done.value())
                                    .isEqualTo(new ClockState(second.call(World::now), 30, true)));
        }
    }

    @Test
    void killsInARowLoseNothing() {
        Path directory = folder.resolve("a");
        start(directory).close();
        for (int i = 0; i < 3; i++) {
            String log;
            Engine doomed = start(directory);
            doomed.call(w -> new Quiet(w).writes("Zoe", "pedidos"));
            pass(doomed, Duration.ofHours(30));
            log = log(doomed);
            directory = killed(directory);
            doomed.close();
            try (Engine next = start(directory)) {
                assertThat(log(next)).isEqualTo(log);
            }
        }
    }

    @Test
    void killedBeforeItsFirstImageItLivesThroughItsHistoryAgain() throws IOException {
        Path directory = folder.resolve("a");
        var opened = StateDir.open(
                directory, scenario, SEED, People::new, Thread.ofPlatform().factory());
        opened.world().log((at, command) -> opened.keeper().write(at, 1, false, command));
        new Quiet(opened.world()).writes("Zoe", "pedidos");

        try (Engine second = start(killed(directory))) {
            assertThat(log(second)).isEqualTo(Json.mapper().writeValueAsString(new Quiet(opened.world()).log()));
        }
        opened.keeper().close();
    }

    @Test
    void aLineThatWasBeingWrittenIsNotMissed() throws IOException {
        Path directory = folder.resolve("a");
        try (Engine first = start(directory)) {
            execute(first, first(first));
            Path dead = killed(directory);
            Files.writeString(dead.resolve("commands-0.jsonl"), "{\"at\":\"2026-11-24T16", StandardOpenOption.APPEND);

            try (Engine second = start(dead)) {
                assertThat(second.notices()).isEmpty();
                assertThat(log(second)).isEqualTo(log(first));
            }
        }
    }

    @Test
    void aDamagedImageIsSetAsideAndTheScenarioBeginsAfresh() throws IOException {
        Path directory = folder.resolve("a");
        String platform;
        try (Engine first = start(directory)) {
            platform = first.call(World::platformId);
            pass(first, Duration.ofHours(5));
        }
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".gz")) Files.writeString(file, "nonsense");
            }
        }

        try (Engine second = start(directory)) {
            assertThat(second.notices())
                    .singleElement()
                    .asString()
                    .contains("was set aside in damaged-1 and the scenario begins afresh")
                    .doesNotContain("\n");
            assertThat(second.call(World::now)).isEqualTo(scenario.start());
            assertThat(second.call(World::platformId)).isNotEqualTo(platform);
            assertThat(directory.resolve("damaged-1/origin.json")).exists();
        }
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        Path directory = folder.resolve("a");
        try (Engine first = start(directory)) {
            execute(first, first(first));
            Path dead = killed(directory);
            Files.writeString(dead.resolve("commands-0.jsonl"), "rubbish\n", StandardOpenOption.APPEND);

            try (Engine second = start(dead)) {
                assertThat(second.notices()).singleElement().asString().contains("commands-0.jsonl line ");
            }
        }
    }

    @Test
    void theStateOfAnotherSeedIsSetAside() {
        Path directory = folder.resolve("a");
        start(directory).close();

        try (Engine second = Engine.startPaused(scenario, SEED + 1, Optional.of(directory))) {
            assertThat(second.notices()).singleElement().asString().contains("another scenario or seed");
        }
    }

    @Test
    void twoDoNotShareADirectory() {
        Path directory = folder.resolve("a");
        try (Engine first = start(directory)) {
            assertThatThrownBy(() -> start(directory)).hasMessageContaining("in use by another simulator");
            assertThat(first.call(World::now)).isEqualTo(scenario.start());
        }
    }
}
