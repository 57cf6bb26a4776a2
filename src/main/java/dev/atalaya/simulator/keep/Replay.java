package dev.atalaya.simulator.keep;

import dev.atalaya.simulator.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Does again what command logs say.
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final World world;
    private final JsonMapper mapper;
    private double speed = 1;
    private boolean paused;

    Replay(World world, JsonMapper mapper) {
        this.world = world;
        this.mapper = mapper;
    }

    World world() {
        return world;
    }

    double speed() {
        return speed;
    }

    boolean paused() {
        return paused;
    }

    /// @throws IOException naming the line that cannot be read
    void run(Path log) throws IOException {
        String text = Files.readString(log, StandardCharsets.UTF_8);
        // A last line without its end was being written when the process died: nobody had an answer to it.
        int end = text.lastIndexOf('\n') + 1;
        List<String> lines = text.substring(0, end).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                run(mapper.readValue(lines.get(i), Line.class));
            } catch (JacksonException damage) {
                throw new IOException(
                        log.getFileName() + " line " + (i + 1) + ": " + damage.getOriginalMessage(), damage);
            }
        }
    }

    private void run(Line line) {
        world.advance(line.at());
        speed = line.speed();
        paused = line.paused();
        if (line.command() == null) return;
        try {
            world.execute(line.command());
        } catch (RuntimeException failure) {
            // It failed in the same way when it was first tried, and the world went on.
            LOG.warn("A command of the log fails: {}", failure.toString());
        }
    }
}
