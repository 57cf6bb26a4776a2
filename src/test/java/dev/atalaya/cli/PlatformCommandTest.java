package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class PlatformCommandTest {

    private final List<PlatformLauncher.Wish> wishes = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int closed;

    private PlatformLauncher.Running launch(PlatformLauncher.Wish wish) {
        wishes.add(wish);
        if (wish.port() == 1) throw CommandFailure.failed("--port: 1 is taken");
        return new PlatformLauncher.Running() {
            @Override
            public URI url() {
                return URI.create("http://127.0.0.1:8088");
            }

            @Override
            public String platformId() {
                return "sim-7";
            }

            @Override
            public Optional<String> supervisorToken() {
                return Optional.of("sofia");
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private int run(Map<String, String> environment, String... args) {
        PlatformCommand command =
                new PlatformCommand(this::launch, environment, new ByteArrayInputStream("ignored\n".getBytes()));
        CommandLine line = AtalayaCommand.with(new NoConsole(), List.of(command));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    @Test
    void saysWhereItIsOnOneLineAndEndsWithStandardInput() {
        int code = run(
                Map.of("ATALAYA_PLATFORM_TOKEN", "0123456789abcdef"),
                "platform",
                "--scenario",
                "small.json",
                "--port",
                "8088",
                "--seed",
                "7",
                "--speed",
                "60",
                "--attached");

        assertThat(code).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode line = Json.mapper().readTree(out.toString());
        assertThat(line.propertyNames()).containsExactly("url", "adminToken", "supervisorToken", "platformId");
        assertThat(line.path("adminToken").asString()).isEqualTo("0123456789abcdef");
        assertThat(err.toString()).isEmpty();
        assertThat(closed).isEqualTo(1);
        assertThat(wishes)
                .containsExactly(new PlatformLauncher.Wish(
                        "small.json", 8088, 7, Optional.empty(), OptionalDouble.of(60), "0123456789abcdef"));
    }

    @Test
    void keepsTheTokenOfAFileAndMakesTheFileOnce(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("token");
        String[] args = {"platform", "--scenario", "s", "--attached", "--token-file", file.toString()};

        assertThat(run(Map.of(), args)).isZero();
        assertThat(run(Map.of("ATALAYA_PLATFORM_TOKEN", "0123456789abcdef"), args))
                .isZero();

        assertThat(wishes.get(0).secret()).hasSize(43).isEqualTo(wishes.get(1).secret());
        assertThat(Files.readString(file).strip()).isEqualTo(wishes.get(0).secret());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void withoutATokenEachStartHasANewOne() {
        run(Map.of(), "platform", "--scenario", "s", "--attached");
        run(Map.of(), "platform", "--scenario", "s", "--attached");

        assertThat(wishes.get(0).secret()).isNotEqualTo(wishes.get(1).secret());
    }

    @Test
    void whatIsWrongIsOneLineAndAnExitCode() {
        assertThat(run(Map.of(), "platform")).isEqualTo(2);
        assertThat(run(Map.of(), "platform", "--scenario", "s", "--port", "99999"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "platform", "--scenario", "s", "--port", "many"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "platform", "--scenario", "s", "--speed", "0")).isEqualTo(2);
        assertThat(run(Map.of("ATALAYA_PLATFORM_TOKEN", "short"), "platform", "--scenario", "s"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "platform", "--scenario", "s", "--port", "1")).isEqualTo(1);
        assertThat(run(Map.of(), "nothing")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(7).allMatch(line -> line.startsWith("atalaya"));
        assertThat(err.toString())
                .contains("--scenario", "99999", "'many'", "--speed", "ATALAYA_PLATFORM_TOKEN", "1 is taken");
    }

    @Test
    void helpIsEverywhere() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(run(Map.of(), "platform", "--help")).isZero();
        assertThat(out.toString()).contains("platform", "--scenario", "--token-file");
    }
}
