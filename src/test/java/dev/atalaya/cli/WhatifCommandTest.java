package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatifCommandTest {

    private final List<Question> asked = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        LogAccess access = (dataDir, profile, language, question, out) ->
                asked.add(question.in(java.time.ZoneId.of("America/Guatemala")));
        return AtalayaCommand.with(new NoConsole(), List.of(new WhatifCommand(access, OutputStream.nullOutputStream())))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void optionsBecomeAQuestion() {
        assertThat(run(
                        "whatif",
                        "--from",
                        "2026-11-23",
                        "--zone",
                        "America/Guatemala",
                        "--group",
                        "Ventas",
                        "--set",
                        "without@Ventas=Test Agent 1",
                        "--set",
                        "cap=4",
                        "--versus",
                        "only-available=on",
                        "--json"))
                .isZero();

        Question question = asked.getFirst();
        assertThat(question.shape()).isEqualTo(Question.Shape.JSON);
        assertThat(question.picks().from()).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(question.picks().to()).isNull();
        assertThat(question.picks().groups()).isEqualTo(Set.of("Ventas"));
        assertThat(question.whatIf())
                .isEqualTo(new Question.WhatIf(
                        List.of("without@Ventas=Test Agent 1", "cap=4"), List.of("only-available=on")));
    }

    @Test
    void wrongCallsAreNamedInOneLine() {
        assertThat(run("whatif", "--from", "2026-02-30", "--set", "cap=4")).isEqualTo(2);
        assertThat(run("whatif", "--from", "2026-11-24", "--to", "2026-11-23", "--set", "cap=4"))
                .isEqualTo(2);
        assertThat(run("whatif", "--from", "2026-11-24")).isEqualTo(2);

        assertThat(asked).isEmpty();
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("atalaya"));
        assertThat(err.toString()).contains("--from: not a time: 2026-02-30", "--to: not after --from", "--set");
    }
}
