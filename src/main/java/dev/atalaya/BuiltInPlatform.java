package dev.atalaya;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The built-in platform as a child process of the console. It ends when the console does, however that ends, because
/// its standard input closes. Blocking: never call from the user interface's thread.
final class BuiltInPlatform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInPlatform.class);
    /// Small and quick to start: it serves one console.
    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /// A slow disk and a large state have room in it.
    private static final int START_SECONDS = 120;

    private final Process process;
    private final PlatformAccess access;

    private BuiltInPlatform(Process process, PlatformAccess access) {
        this.process = process;
        this.access = access;
    }

    /// Starts it and waits until it answers.
    ///
    /// @param scenario a built-in name or a file
    /// @param stateDir where it keeps its state between starts, null to keep none
    /// @throws IOException with one line for the user when it does not start
    static BuiltInPlatform start(String scenario, @Nullable Path stateDir, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("platform", "--attached", "--scenario", scenario));
        if (stateDir != null) arguments.addAll(List.of("--state-dir", stateDir.toString()));
        arguments.addAll(more);
        Process process = new ProcessBuilder(LaunchShape.command(JAVA_OPTIONS, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BuiltInPlatform started = null;
        try {
            started = new BuiltInPlatform(process, firstLine(process));
            return started;
        } finally {
            if (started == null) process.destroyForcibly();
        }
    }

    /// One that says nothing for so long is ended.
    private static PlatformAccess firstLine(Process process) throws IOException {
        CompletableFuture<Boolean> said = new CompletableFuture<>();
        var late = said.orTimeout(START_SECONDS, TimeUnit.SECONDS).whenComplete((_, timeout) -> {
            if (timeout != null) process.destroyForcibly();
        });
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        said.complete(true);
        if (line != null) return PlatformAccess.parse(line);
        if (late.isCompletedExceptionally())
            throw new IOException("the built-in platform did not start within " + START_SECONDS + " s");
        throw new IOException("the built-in platform did not start (exit " + exitOf(process) + ")");
    }

    private static String exitOf(Process process) {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? "" + process.exitValue() : "none";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    PlatformAccess access() {
        return access;
    }

    /// Hears, on any thread, its exit code once it has ended, for whatever reason.
    void onExit(IntConsumer listener) {
        process.onExit().thenAccept(ended -> listener.accept(ended.exitValue()));
    }

    long pid() {
        return process.pid();
    }

    /// Returns when it has run for so long.
    ///
    /// @throws IOException when it ends before
    void serve(int seconds) throws IOException, InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) throw new IOException("the built-in platform ended");
    }

    /// Ends it and waits until it has kept its state.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                LOG.warn("The built-in platform did not end by itself and was stopped");
                process.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.warn("The built-in platform could not be told to end: {}", e.getMessage());
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
