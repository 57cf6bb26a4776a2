package dev.atalaya.simulator.scenario;

import java.nio.charset.StandardCharsets;

/// Whatever stands in a scenario file: a scenario comes of it, or lines that say what is wrong.
public final class ScenarioFuzz {

    private ScenarioFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Reading reading = Scenarios.read(new String(input, StandardCharsets.UTF_8));
        if (reading.scenario() == null && reading.errors().isEmpty()) throw new AssertionError("not a word");
    }
}
