package dev.atalaya.simulator.keep;

import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.world.Image;
import dev.atalaya.simulator.world.Life;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.Worlds;
import dev.atalaya.wire.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Opens a state directory: the world goes on where it was left, or begins.
public final class StateDir {

    private static final Logger LOG = LoggerFactory.getLogger(StateDir.class);

    /// What came of it.
    ///
    /// @param speed simulated seconds per second, as it was left
    /// @param notices one line each, for people
    public record Opened(World world, double speed, boolean paused, Keeper keeper, List<String> notices) {}

    private final JsonMapper mapper = Json.mapper();
    private final Path directory;
    private final StateFiles files;
    private final Scenario scenario;
    private final long seed;
    private final Function<World, Life> people;

    private StateDir(Path directory, Scenario scenario, long seed, Function<World, Life> people) {
        this.directory = directory;
        this.files = new StateFiles(directory);
        this.scenario = scenario;
        this.seed = seed;
        this.people = people;
    }

    /// @param threads for the writer of images
    /// @throws IOException when the directory cannot be used, or another process uses it
    public static Opened open(
            Path directory, Scenario scenario, long seed, Function<World, Life> people, ThreadFactory threads)
            throws IOException {
        Files.createDirectories(directory);
        return new StateDir(directory, scenario, seed, people).open(threads);
    }

    /// A name for a world that nobody had before.
    public static String newPlatformId(Scenario scenario) {
        return "sim-" + scenario.name() + "-" + UUID.randomUUID();
    }

    private Opened open(ThreadFactory threads) throws IOException {
        AutoCloseable lock = lock();
        List<String> notices = new ArrayList<>();
        Replay replay = kept(notices);
        if (replay == null) {
            Origin origin = new Origin(newPlatformId(scenario), scenario.fingerprint(), seed);
            files.write(files.origin(), origin);
            replay = new Replay(Worlds.fresh(scenario, seed, origin.platformId(), people), mapper);
        }
        int last = files.commandsFrom(0).stream().max(Integer::compare).orElse(-1);
        Keeper keeper = new Keeper(files, mapper, lock, threads, last + 1);
        return new Opened(replay.world(), replay.speed(), replay.paused(), keeper, notices);
    }

    /// The world that the files tell of, or null where there is none or it cannot be had: then they are set aside.
    private @Nullable Replay kept(List<String> notices) throws IOException {
        if (!Files.exists(files.origin())) {
            if (!files.commandsFrom(0).isEmpty()) setAside("its origin is missing", notices);
            return null;
        }
        try {
            Origin origin = files.read(files.origin(), Origin.class);
            if (!origin.fingerprint().equals(scenario.fingerprint()) || origin.seed() != seed) {
                setAside("it is of another scenario or seed", notices);
                return null;
            }
            return replayed(origin);
        } catch (IOException | RuntimeException damage) {
            LOG.debug("Damaged state", damage);
            setAside(String.valueOf(damage.getMessage()).lines().findFirst().orElse(""), notices);
            return null;
        }
    }

    private Replay replayed(Origin origin) throws IOException {
        int newest = files.newestWorld();
        World world = newest == 0
                ? Worlds.fresh(scenario, seed, origin.platformId(), people)
                : Worlds.restored(files.read(files.world(newest), Image.class), scenario, seed, people);
        Replay replay = new Replay(world, mapper);
        for (int number : files.commandsFrom(newest)) replay.run(files.commands(number));
        return replay;
    }

    private void setAside(String why, List<String> notices) throws IOException {
        Path aside = files.setAside();
        notices.add("The simulator's state in " + directory + " was set aside in " + aside.getFileName()
                + " and the scenario begins afresh: " + why);
    }

    private AutoCloseable lock() throws IOException {
        FileChannel file =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) return file;
        } catch (OverlappingFileLockException _) {
            // This process has it: the same as another.
        }
        file.close();
        throw new IOException("The state directory " + directory + " is in use by another simulator.");
    }
}
