package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ask.FixedReports;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.ReportAnswers;
import dev.atalaya.cli.ask.ReportFloor;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.log.Cancel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {

    @TempDir
    Path folder;

    private final List<Asked> asked = new ArrayList<>();
    private final StringWriter said = new StringWriter();
    private boolean closed;
    private boolean consoleOpen;
    private @Nullable String gap;

    private int run(String... args) {
        CommandLine line = AtalayaCommand.with(new NoConsole(), List.of(new ReportCommand(new Desks())));
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        String[] all = new String[args.length + 1];
        all[0] = "report";
        System.arraycopy(args, 0, all, 1, args.length);
        return line.execute(all);
    }

    private final class Desks implements ReportDesk {

        @Override
        public boolean ask(ConsoleLauncher.Wish wish, Question question, OutputStream out, Consumer<String> note)
                throws UnansweredException, IOException {
            if (!consoleOpen) return false;
            note.accept(new ReportAnswers(new FixedReports(asked::add, gap), Objects.requireNonNull(question.report()))
                    .write(question.language(), out, Cancel.NEVER));
            return true;
        }

        @Override
        public Opened open(ConsoleLauncher.Wish wish) {
            if (consoleOpen) throw new AssertionError("a console has it");
            return new Desk();
        }
    }

    private final class Desk implements ReportDesk.Opened {

        private final ReportFloor fixed = new FixedReports(asked::add, gap);

        @Override
        public List<GroupName> groups() {
            return fixed.groups();
        }

        @Override
        public ZoneId zone() {
            return fixed.zone();
        }

        @Override
        public Present present() {
            return fixed.present();
        }

        @Override
        public SheetSource reports() {
            return fixed.reports();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void itWritesTheDaysAskedForInTheGroupsZone() throws IOException {
        Path file = folder.resolve("r.pdf");
        assertThat(run("--from", "2026-11-20", "--to", "2026-11-21", "--group", "ventas", "--out", file.toString()))
                .isZero();
        Asked one = asked.getFirst();
        assertThat(one.zone()).isEqualTo(SheetFixture.ZONE);
        assertThat(one.from()).hasToString("2026-11-20T06:00:00Z");
        assertThat(one.to()).hasToString("2026-11-22T06:00:00Z");
        assertThat(one.groups()).containsExactly("g1");
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes());
        assertThat(closed).isTrue();
    }

    @Test
    void withoutDaysItIsTodayAndWithGroupsInSeveralZonesTheAccounts() {
        assertThat(run(
                        "--by",
                        "day",
                        "--format",
                        "csv",
                        "--out",
                        folder.resolve("r").toString()))
                .isZero();
        assertThat(asked.getFirst().zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(asked.getFirst().from()).hasToString("2026-11-24T00:00:00Z");
        assertThat(asked.getFirst().grouping()).isEqualTo(Grouping.DAY);
    }

    @Test
    void whatIsWrongIsOneLineAndCodeTwo() {
        assertThat(run("--out", folder.resolve("r.doc").toString())).isEqualTo(2);
        assertThat(run("--group", "Nadie", "--out", folder.resolve("r.pdf").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "--from",
                        "2026-11-21",
                        "--to",
                        "2026-11-20",
                        "--out",
                        folder.resolve("r.pdf").toString()))
                .isEqualTo(2);
        assertThat(run("--from", "gestern", "--out", folder.resolve("r.pdf").toString()))
                .isEqualTo(2);
        assertThat(run("--out", folder.resolve("no/r.pdf").toString())).isEqualTo(2);
        assertThat(said.toString().lines().toList()).hasSize(5).allMatch(line -> line.startsWith("atalaya report: "));
        assertThat(asked).isEmpty();
    }

    @Test
    void figuresThatMayBeTooLowAreSaidToBeSo() {
        gap = "no history is kept";
        assertThat(run("--lang", "en", "--out", folder.resolve("r.csv").toString()))
                .isZero();
        assertThat(said.toString()).contains("Incomplete", "(no history is kept)");
    }

    @Test
    void aConsoleThatIsOpenIsAskedForIt() throws IOException {
        consoleOpen = true;
        Path file = folder.resolve("r.csv");
        assertThat(run("--group", "ventas", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Marta López");
        assertThat(asked.getFirst().groups()).containsExactly("g1");
        assertThat(run("--group", "Nadie", "--out", folder.resolve("no.csv").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("no.csv")).doesNotExist();
    }

    @Test
    void intervalsTakeThePlaceOfSums() throws IOException {
        Path file = folder.resolve("r.csv");
        assertThat(run("--intervals", "--lang", "en", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Changed by", "Rosa Cruz", "Seen live by this console");
        assertThat(run("--intervals", "--out", folder.resolve("r.pdf").toString()))
                .isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsCodeOne() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
        Files.createFile(taken.resolve("x"));
        assertThat(run("--out", taken.toString())).isEqualTo(1);
        assertThat(said.toString().lines()).hasSize(1);
    }
}
