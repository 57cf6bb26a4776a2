package dev.atalaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya load`: a platform of any size under any load, and what the console makes of it.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Drives a generated platform; with --measure also a console, and writes its figures.")
public final class LoadCommand implements Callable<Integer> {

    private final LoadRunner runner;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--agents", defaultValue = "2000", paramLabel = "N", description = "Agents (default: 2000).")
    private int agents;

    @Option(
            names = "--conversations",
            defaultValue = "20000",
            paramLabel = "N",
            description = "Open conversations (default: 20000).")
    private int conversations;

    @Option(
            names = "--events-per-second",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Events a second (default: 2000).")
    private int eventsPerSecond;

    @Option(names = "--duration", defaultValue = "60", paramLabel = "S", description = "Seconds (default: 60).")
    private int seconds;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Seed of all chance (default: 1).")
    private long seed;

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "Opens a console on it and writes what the console measured.")
    private @Nullable Path measure;

    @Option(
            names = "--size",
            defaultValue = "1440x900",
            paramLabel = "WxH",
            description = "The console's window (default: 1440x900).")
    private String size = "";

    public LoadCommand(LoadRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) throw new IllegalStateException("picocli fills this");
        within("--agents", agents, 99_999);
        within("--conversations", conversations, 999_999);
        within("--events-per-second", eventsPerSecond, 20_000);
        within("--duration", seconds, 86_400);
        String scenario = "load:" + agents + ":" + conversations;
        runner.run(
                new LoadRunner.Wish(scenario, eventsPerSecond, seconds, seed, measure, size),
                spec.commandLine().getOut());
        return 0;
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw CommandFailure.wrongCall(option + ": not within 1 and " + most + ": " + value);
        }
    }
}
