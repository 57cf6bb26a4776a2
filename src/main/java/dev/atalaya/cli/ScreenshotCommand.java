package dev.atalaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `atalaya screenshot`: a picture of a screen with live data, without a display.
@Command(
        name = "screenshot",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Draws a screen into a PNG file; needs no display.")
public final class ScreenshotCommand implements Callable<Integer> {

    private final ConsoleLauncher launcher;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(
            names = "--screen",
            defaultValue = "floor",
            paramLabel = "NAME",
            description = "floor (default), past, log, log-card, report, report-card, findings, whatif.")
    private String screen = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The picture.")
    private @Nullable Path out;

    public ScreenshotCommand(ConsoleLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        if (out == null) throw new IllegalStateException("picocli fills this");
        launcher.draw(options.wish(null, null, 0), screen, out);
        return 0;
    }
}
