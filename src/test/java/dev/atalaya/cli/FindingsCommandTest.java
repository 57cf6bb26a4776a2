package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsCommandTest {

    private final StringWriter err = new StringWriter();

    private int run(RuntimeException failure, String... args) {
        FindingsReader fails = _ -> {
            throw failure;
        };
        return AtalayaCommand.with(new NoConsole(), List.of(new FindingsCommand((_, _, _, _) -> false, fails)))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void aFailureIsNotTakenForAFinding() {
        assertThat(run(CommandFailure.failed("the platform was not live"), "findings"))
                .isEqualTo(3);
        assertThat(run(new IllegalStateException("torn"), "findings")).isEqualTo(3);
        assertThat(run(CommandFailure.wrongCall("--url: no"), "findings")).isEqualTo(2);
        assertThat(run(CommandFailure.failed("never"), "findings", "--no-such")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("atalaya findings: "));
    }

    @Test
    void theConsoleThatIsOpenIsAsked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String open : List.of("0", "3")) {
            ConsoleAsk console = (_, question, to, note) -> {
                to.write(question.in(ZoneOffset.UTC).shape().name().getBytes(StandardCharsets.UTF_8));
                note.accept(open);
                return true;
            };
            FindingsReader none = _ -> {
                throw new IllegalStateException("there is a console");
            };
            assertThat(AtalayaCommand.with(new NoConsole(), List.of(new FindingsCommand(console, none, out)))
                            .execute("findings", "--json"))
                    .isEqualTo(open.equals("0") ? 0 : 1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("JSONJSON");
    }
}
