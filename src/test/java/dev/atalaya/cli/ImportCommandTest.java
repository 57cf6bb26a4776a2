package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.intake.FakeLog;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Known;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FloorFixtures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

    private static final String SAMPLES = "assets/samples/";

    @TempDir
    Path folder;

    private final FakeLog log = new FakeLog();
    private OwnStore own;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void open() {
        own = OwnFixture.open(folder);
    }

    @AfterEach
    void close() {
        own.close();
    }

    private Result run(String... args) {
        return in("en", args);
    }

    private Result in(String language, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = AtalayaCommand.with(new NoConsole(), List.of(new ImportCommand(_ -> new Desk())))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of("import", "--lang", language));
        all.addAll(List.of(args));
        int code = line.execute(all.toArray(String[]::new));
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(1);
        return new Result(code, out.toString(), err.toString().strip());
    }

    private final class Desk implements ImportDesk.Opened {

        @Override
        public Intake intake() {
            return log.intake(own, Known.NOBODY);
        }

        @Override
        public ZoneId zone() {
            return FloorFixtures.ZONE;
        }

        @Override
        public void close() {}
    }

    @Test
    void aDryRunChangesNothing() {
        Result dry = run(SAMPLES + "conversaciones-octubre.xlsx", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out())
                .contains(
                        "80 lines", "Conversación=conversation", "Would be taken: 80 lines, 12 Oct – Fri 16 Oct 2026");
        assertThat(own.imports().all()).isEmpty();
        assertThat(log.decisions).isEmpty();
    }

    @Test
    void whatIsTakenIsListedAndCanBeTakenBack() {
        assertThat(run(SAMPLES + "conversaciones-octubre.xlsx").out()).contains("Taken: 80 lines", "Import 1.");
        assertThat(log.decisions).hasSize(80);
        assertThat(run("--list").out()).contains("1  conversaciones-octubre.xlsx  Conversations");
        Result again = run(SAMPLES + "conversations-october.csv");
        assertThat(again.code()).isOne();
        assertThat(again.out()).contains("Not taken: 80", "Nothing to take.");
        assertThat(run("--undo", "1").out()).contains("Nothing was imported.");
        assertThat(log.decisions).isEmpty();
        assertThat(run("--undo", "1")).isEqualTo(new Result(1, "", "atalaya import: --undo: there is no import 1"));
    }

    @Test
    void everyRejectedLineIsTold() {
        Result result = run(SAMPLES + "estados-con-errores.csv");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .contains("Not taken: 11", "  line 3: Agente: nothing stands there")
                .contains("  line 5: Desde “ayer a las ocho”: no date or time");
        assertThat(run(SAMPLES + "estados-con-errores.csv", "--json").out())
                .contains("\"line\":5", "\"why\":\"NO_DATE\"", "\"taken\":0");
    }

    @Test
    void oneLineIsNotCalledSeveral() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csv"), "Agente;Estado;Desde\nEva;Siesta;13/10/2026 08:00\n");
        assertThat(in("es", file.toString()).out())
                .contains(", 1 línea. Columnas", "(1 línea)", "Tomadas: 1 línea,")
                .doesNotContain("1 líneas");
        assertThat(run("--list").out()).contains(", 1 line");
    }

    @Test
    void columnsStatesZoneAndOrderCanBeSaid() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.csv"), "Who;What;When\nEva;Siesta;03/04/2026 08:00\nEva;Online;03/04/2026 09:00\n");
        String[] mapped = {
            file.toString(), "--kind", "states", "--map", "Who=agent", "--map", "#2=state", "--map", "when=from"
        };
        assertThat(run(file.toString(), "--kind", "states").err()).contains("Which column tells: Agent?");
        assertThat(run(mapped).err()).contains("Does “03/04/2026 08:00” begin with the day or with the month?");
        List<String> all = new ArrayList<>(List.of(mapped));
        all.addAll(List.of("--dates", "month-first", "--zone", "UTC", "--state", "siesta=offline", "--json"));
        assertThat(run(all.toArray(String[]::new)).out()).contains("\"taken\":2", "\"guessedStates\":{}");
        assertThat(own.imports().all().getFirst().range().from()).isEqualTo("2026-03-04T00:00:00Z");
    }

    @Test
    void aWrongCallIsOneLine() {
        String one = "just one of FILE, --list and --undo is needed";
        assertThat(run()).isEqualTo(new Result(2, "", "atalaya import: " + one));
        assertThat(run("gone.csv")).isEqualTo(new Result(1, "", "atalaya import: gone.csv: there is no such file"));
        String sample = SAMPLES + "estados-octubre.csv";
        assertThat(run(sample).code()).isZero();
        for (String[] both : new String[][] {{sample, "--undo", "1"}, {sample, "--list"}, {"--list", "--undo", "1"}}) {
            assertThat(run(both)).isEqualTo(new Result(2, "", "atalaya import: " + one));
        }
        for (String[] dry : new String[][] {{"--undo", "1", "--dry-run"}, {"--list", "--dry-run"}}) {
            assertThat(run(dry)).isEqualTo(new Result(2, "", "atalaya import: --dry-run: only with FILE"));
        }
        assertThat(own.imports().all()).hasSize(1);
        assertThat(run("--undo", "0").err()).contains("there is no import 0");
        assertThat(run(sample, "--map", "Nada=agent").err()).contains("there is no column Nada");
        assertThat(run(sample, "--map", "Agente=boss").err()).contains("there is no field boss");
        assertThat(run(sample, "--state", "x=y").err()).contains("none of assignable, paused, offline");
        assertThat(run(sample, "--dates", "x").code()).isEqualTo(2);
    }
}
