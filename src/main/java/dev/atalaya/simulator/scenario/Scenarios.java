package dev.atalaya.simulator.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Finds scenarios: those that come with the program by their name, others by the path of their file.
public final class Scenarios {

    private Scenarios() {}

    /// @param nameOrPath `marta`, or `some/where.json`
    public static Reading find(String nameOrPath) {
        if (nameOrPath.matches("[a-z0-9-]+")) return packaged(nameOrPath);
        try {
            return ScenarioReader.read(Files.readString(Path.of(nameOrPath)));
        } catch (CharacterCodingException _) {
            return error("The scenario file is not UTF-8: " + nameOrPath);
        } catch (IOException | InvalidPathException _) {
            return error("The scenario file cannot be read: " + nameOrPath);
        }
    }

    /// Reads a scenario's JSON.
    public static Reading read(String json) {
        return ScenarioReader.read(json);
    }

    private static Reading packaged(String name) {
        try (InputStream in =
                Scenarios.class.getResourceAsStream("/dev/atalaya/simulator/scenarios/" + name + ".json")) {
            if (in == null) return error("There is no scenario named \"" + name + "\".");
            return ScenarioReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reading error(String line) {
        return new Reading(null, List.of(line));
    }
}
