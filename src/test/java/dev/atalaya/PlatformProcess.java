package dev.atalaya;

import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The built-in platform as a process of its own, in the one launch shape; it can be killed and started again where it
/// left off.
final class PlatformProcess implements AutoCloseable {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final Path folder;
    private final List<String> options;
    private Process process;
    private PlatformAccess access;

    PlatformProcess(Path folder) throws IOException {
        this(
                folder,
                List.of(
                        "--scenario",
                        "small",
                        "--state-dir",
                        folder.resolve("state").toString()));
    }

    private PlatformProcess(Path folder, List<String> options) throws IOException {
        this.folder = folder;
        this.options = options;
        process = launch("0");
        access = ready(process);
    }

    /// One that keeps nothing and takes any load.
    static PlatformProcess underLoad(Path folder, int agents, int conversations) throws IOException {
        return new PlatformProcess(folder, List.of("--scenario", "load:" + agents + ":" + conversations));
    }

    private Process launch(String port) throws IOException {
        String path = "target/atalaya.jar" + File.pathSeparator + "target/lib";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                path,
                "-m",
                "dev.atalaya/dev.atalaya.Main",
                "platform",
                "--attached",
                "--seed",
                "7",
                "--port",
                port,
                "--token-file",
                tokenFile().toString()));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static PlatformAccess ready(Process process) throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) throw new IOException("the platform did not start");
        return PlatformAccess.parse(line);
    }

    Path tokenFile() {
        return folder.resolve("token");
    }

    PlatformAccess access() {
        return access;
    }

    SimulatorCalls sim() {
        return new SimulatorCalls(access);
    }

    ChatPlatform client() {
        return new SupervisorApiPlatform(
                Endpoint.of(access.url(), new Token(access.adminToken()), ENGLISH),
                Thread.ofPlatform().daemon().factory(),
                () -> ENGLISH);
    }

    /// Waits so long, or until it has ended.
    boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        String port = access.url().substring(access.url().lastIndexOf(':') + 1);
        process = launch(port);
        access = ready(process);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}
