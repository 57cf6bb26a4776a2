package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ask.Question;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsCommandTest {

    private final StringWriter err = new StringWriter();

    private int run(RuntimeException failure, String... args) {
        FindingsReader fails = (_, _) -> {
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
    void aRangeIsAskedForInTheAccountsZoneAndAWrongOneIsAWrongCall() {
        List<Question.Picks> asked = new ArrayList<>();
        ConsoleAsk console = (_, question, _, note) -> {
            asked.add(question.in(ZoneId.of("America/Guatemala")).picks());
            note.accept("0");
            return true;
        };
        FindingsCommand command = new FindingsCommand(console, (_, _) -> {
            throw new IllegalStateException("there is a console");
        });
        int code = AtalayaCommand.with(new NoConsole(), List.of(command))
                .execute("findings", "--from", "2026-11-20", "--to", "2026-11-24T08:00");
        assertThat(code).isZero();
        assertThat(asked.getFirst().from()).isEqualTo("2026-11-20T06:00:00Z");
        assertThat(asked.getFirst().to()).isEqualTo("2026-11-24T14:00:00Z");
        assertThat(run(new IllegalStateException(), "findings", "--from", "2026-11-24", "--to", "2026-11-20"))
                .isEqualTo(2);
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
            FindingsReader none = (_, _) -> {
                throw new IllegalStateException("there is a console");
            };
            assertThat(AtalayaCommand.with(new NoConsole(), List.of(new FindingsCommand(console, none, out)))
                            .execute("findings", "--json"))
                    .isEqualTo(open.equals("0") ? 0 : 1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("JSONJSON");
    }
}
