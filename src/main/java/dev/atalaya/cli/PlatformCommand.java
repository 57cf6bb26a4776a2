package dev.atalaya.cli;

import dev.atalaya.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `atalaya platform`: the built-in platform as a process of its own. When it is ready it prints one line of JSON with
/// its address and tokens; then it runs until it is told to end.
@Command(
        name = "platform",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the built-in platform: a simulated company with a bot, on this computer only.",
        footer = {
            "",
            "When it is ready it prints one line of JSON: url, adminToken, supervisorToken, platformId.",
            "The administrator's token is that of --token-file, else of ATALAYA_PLATFORM_TOKEN, else a new one."
        })
public final class PlatformCommand implements Callable<Integer> {

    private final PlatformLauncher launcher;
    private final Map<String, String> environment;
    private final InputStream stdin;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--scenario",
            required = true,
            paramLabel = "NAME|FILE",
            description = "The company to simulate: marta, small, deviant, load:AGENTS:CONVERSATIONS, or a file.")
    private @Nullable String scenario;

    @Option(names = "--port", defaultValue = "0", paramLabel = "N", description = "Port; 0 for any free one (default).")
    private int port;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Seed of all chance (default: 1).")
    private long seed;

    @Option(names = "--state-dir", paramLabel = "DIR", description = "Keeps the state between starts.")
    private @Nullable Path stateDir;

    @Option(names = "--speed", paramLabel = "X", description = "Simulated seconds per second.")
    private @Nullable Double speed;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Holds the administrator's token; made where it does not exist.")
    private @Nullable Path tokenFile;

    @Option(names = "--attached", description = "Ends when standard input ends.")
    private boolean attached;

    /// @param environment of the process
    /// @param stdin read until its end with `--attached`
    public PlatformCommand(PlatformLauncher launcher, Map<String, String> environment, InputStream stdin) {
        this.launcher = launcher;
        this.environment = environment;
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (scenario == null || spec == null) throw new IllegalStateException("picocli fills these");
        if (port < 0 || port > 65535) throw CommandFailure.wrongCall("--port: not within 0 and 65535: " + port);
        if (speed != null && !(speed > 0)) throw CommandFailure.wrongCall("--speed: not above 0: " + speed);
        String secret = new PlatformSecret(environment).read(tokenFile);
        PlatformLauncher.Wish wish = new PlatformLauncher.Wish(
                scenario,
                port,
                seed,
                Optional.ofNullable(stateDir),
                speed == null ? OptionalDouble.empty() : OptionalDouble.of(speed),
                secret);
        try (PlatformLauncher.Running running = launcher.launch(wish)) {
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "platform-end"));
            spec.commandLine().getOut().println(ready(running, secret));
            spec.commandLine().getOut().flush();
            if (attached) drain();
            else new CountDownLatch(1).await();
        }
        return 0;
    }

    private static String ready(PlatformLauncher.Running running, String secret) {
        JsonMapper mapper = Json.mapper();
        ObjectNode line = mapper.createObjectNode()
                .put("url", running.url().toString())
                .put("adminToken", secret)
                .put("supervisorToken", running.supervisorToken().orElse(null))
                .put("platformId", running.platformId());
        return mapper.writeValueAsString(line);
    }

    private void drain() {
        try {
            stdin.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
