package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsCommandTest {

    private final StringWriter err = new StringWriter();

    private int run(RuntimeException failure, String... args) {
        FindingsReader fails = _ -> {
            throw failure;
        };
        return AtalayaCommand.with(new NoConsole(), List.of(new FindingsCommand(fails)))
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
}
