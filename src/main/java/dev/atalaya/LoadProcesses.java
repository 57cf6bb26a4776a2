package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.LoadRunner;
import dev.atalaya.wire.SimLoad;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A load run in processes of their own, so that what the console uses is the console's alone: the platform, which
/// makes
/// the load itself, and the console, told by lines when to begin and when to end measuring.
final class LoadProcesses implements LoadRunner {

    /// For caches to fill and for code to be compiled before it counts.
    private static final int WARM_UP_SECONDS = 10;
    /// For the last events to arrive, so that they can be counted.
    private static final int SETTLE_SECONDS = 3;
    /// For a console that was told to end.
    private static final int END_SECONDS = 10;

    @Override
    public void run(Wish wish, PrintWriter out) throws InterruptedException {
        try (BuiltInPlatform platform =
                BuiltInPlatform.start(wish.scenario(), null, List.of("--seed", Long.toString(wish.seed())))) {
            say(out, "platform on " + platform.access().url() + ", process " + platform.pid());
            Path measure = wish.measure();
            if (measure == null) drive(wish, platform, out, null);
            else measured(wish, platform, measure, out);
        } catch (IOException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }

    private static void measured(Wish wish, BuiltInPlatform platform, Path measure, PrintWriter out)
            throws IOException, InterruptedException {
        try (ScratchFolder work = ScratchFolder.make("atalaya-load")) {
            measured(wish, platform, measure, out, work.path());
        }
    }

    private static void measured(Wish wish, BuiltInPlatform platform, Path measure, PrintWriter out, Path work)
            throws IOException, InterruptedException {
        Path token = Files.writeString(work.resolve("token"), platform.access().adminToken());
        List<String> arguments = List.of(
                "--url", platform.access().url(),
                "--token-file", token.toString(),
                "--data-dir", work.resolve("data").toString(),
                "--size", wish.size(),
                "--measure", measure.toString(),
                "--platform-pid", Long.toString(platform.pid()));
        List<String> options = new ArrayList<>(LaunchShape.CONSOLE_OPTIONS);
        // The same on every machine, with or without a graphics card.
        options.add("-Dprism.order=sw");
        Process console = new ProcessBuilder(LaunchShape.command(options, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            drive(wish, platform, out, console);
            if (!console.waitFor(60, TimeUnit.SECONDS)) throw CommandFailure.failed("the console did not end");
            say(out, "figures in " + measure);
        } finally {
            console.destroy();
            // Its files are deleted next.
            console.waitFor(END_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void drive(Wish wish, BuiltInPlatform platform, PrintWriter out, @Nullable Process console)
            throws IOException, InterruptedException {
        BufferedReader heard = console == null ? null : console.inputReader();
        if (heard != null && !"live".equals(heard.readLine())) throw new IOException("the console did not come up");
        long before = new SimulatorCalls(platform.access()).seq();
        int warmUp = console == null ? 0 : WARM_UP_SECONDS;
        new SimulatorCalls(platform.access())
                .call("POST", "load", new SimLoad(wish.eventsPerSecond(), warmUp + wish.seconds() + 1, wish.seed()));
        say(out, wish.eventsPerSecond() + " events/s for " + wish.seconds() + " s");
        platform.serve(warmUp);
        tell(console, "start");
        platform.serve(wish.seconds());
        tell(console, "stop");
        platform.serve(SETTLE_SECONDS);
        say(out, "events made: " + (new SimulatorCalls(platform.access()).seq() - before));
        tell(console, "end");
    }

    private static void tell(@Nullable Process console, String line) throws IOException {
        if (console == null) return;
        console.outputWriter().write(line + "\n");
        console.outputWriter().flush();
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
