package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Went;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogCommandTest {

    private final List<Question> asked = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        LogAccess access =
                (dataDir, profile, language, question, out) -> asked.add(question.in(ZoneId.of("Asia/Tokyo")));
        return AtalayaCommand.with(
                        new NoConsole(),
                        List.of(
                                new AuditCommand(access, OutputStream.nullOutputStream()),
                                new LogCommand(access, OutputStream.nullOutputStream()),
                                new ExplainCommand(access, OutputStream.nullOutputStream())))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void filtersBecomeAQuestion() {
        assertThat(run(
                        "log",
                        "--from",
                        "2026-11-24",
                        "--to",
                        "2026-11-24T08:30",
                        "--zone",
                        "America/Guatemala",
                        "--group",
                        "Ventas",
                        "--group",
                        "g-2",
                        "--rule",
                        "nobody_assignable",
                        "--went",
                        "TEST_AGENT",
                        "--format",
                        "csv"))
                .isZero();

        Question question = asked.getFirst();
        assertThat(question.shape()).isEqualTo(Question.Shape.CSV);
        assertThat(question.limit()).isEqualTo(1000);
        assertThat(question.picks().from()).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(question.picks().to()).isEqualTo(Instant.parse("2026-11-24T14:30:00Z"));
        assertThat(question.picks().groups()).isEqualTo(Set.of("Ventas", "g-2"));
        assertThat(question.picks().rules()).isEqualTo(Set.of(RuleCode.NOBODY_ASSIGNABLE));
        assertThat(question.picks().went()).isEqualTo(Set.of(Went.TEST_AGENT));
    }

    @Test
    void withoutAZoneTimesAreTheAccounts() {
        run("log", "--from", "2026-11-24");

        assertThat(asked.getFirst().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(asked.getFirst().picks().from()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
    }

    /// Which of the two is earlier depends on the account's zone, not on this computer's.
    @Test
    void aTimeWithAnOffsetAndOneWithoutAreComparedInTheAccountsZoneOnly() {
        assertThat(run("log", "--from", "2026-11-24", "--to", "2026-11-23T16:00:00Z"))
                .isZero();
        assertThat(run("log", "--from", "2026-11-23T16:00:00Z", "--to", "2026-11-24"))
                .isEqualTo(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void anEndBeforeTheBeginningIsAWrongCall() {
        assertThat(run("log", "--from", "2026-11-24", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(run("log", "--from", "2026-11-24", "--to", "2026-11-24")).isEqualTo(2);
        assertThat(run("audit", "--from", "2026-11-24", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(asked).isEmpty();
        assertThat(err.toString())
                .contains("atalaya log: --to: not after --from: 2026-11-23")
                .contains("atalaya audit: --to: not after --from: 2026-11-23");
    }

    @Test
    void aTimeWithItsOffsetNeedsNoZone() {
        run("log", "--from", "2026-11-24T08:30:05-06:00", "--zone", "Europe/Madrid");

        assertThat(asked.getFirst().picks().from()).isEqualTo(Instant.parse("2026-11-24T14:30:05Z"));
    }

    @ParameterizedTest
    @CsvSource({"--from, 2026-02-30", "--to, 2026-04-31T10:00", "--from, 2026-13-01", "--to, 2026-11-24T24:00"})
    void whatTheCalendarDoesNotHaveIsRefusedInOneLine(String option, String text) {
        assertThat(run("log", option, text)).isEqualTo(2);

        assertThat(asked).isEmpty();
        assertThat(err.toString().lines()).containsExactly("atalaya log: " + option + ": not a time: " + text);
    }

    @Test
    void wrongCallsAreNamedInOneLine() {
        assertThat(run("log", "--from", "yesterday")).isEqualTo(2);
        assertThat(run("log", "--limit", "-1")).isEqualTo(2);
        assertThat(run("log", "--rule", "NONE")).isEqualTo(2);
        assertThat(run("explain")).isEqualTo(2);
        assertThat(asked).isEmpty();
        assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("atalaya"));
        assertThat(err.toString()).contains("--from: not a time: yesterday", "--limit", "--rule");
    }
}
