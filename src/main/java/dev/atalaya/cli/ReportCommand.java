package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.ReportAnswers;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.PartFile;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya report`: the agent status report in a file, without a display.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the agent status report into a file. Works while the console is open, too.")
public final class ReportCommand implements Callable<Integer> {

    private final ReportDesk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "DATE", description = "First day, as 2026-11-23 (default: today).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day, included (default: the first day).")
    private @Nullable LocalDate to;

    @Option(names = "--group", paramLabel = "NAME|ID", description = "Only this group; may be said several times.")
    private List<String> groups = List.of();

    @Option(names = "--by", defaultValue = "GROUP", paramLabel = "group|agent|day", description = "Default: group.")
    private Grouping grouping = Grouping.GROUP;

    @Option(names = "--format", paramLabel = "csv|xlsx|pdf|json", description = "Default: by the file's ending.")
    private SheetExport.@Nullable Kind format;

    @Option(names = "--paper", defaultValue = "A4", paramLabel = "a4|letter", description = "Of a PDF (default: a4).")
    private Paper paper = Paper.A4;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file.")
    private @Nullable Path out;

    @Option(
            names = "--intervals",
            description = "In place of sums each interval with how it is known and who changed it.")
    private boolean intervals;

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    public ReportCommand(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (out == null || spec == null) throw new IllegalStateException("picocli fills this");
        SheetExport.Kind kind = kind(out);
        if (intervals && kind == SheetExport.Kind.PDF) {
            throw CommandFailure.wrongCall("--intervals: pages draw them; take csv, xlsx or json");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.wrongCall("--out: there is no folder " + folder);
        }
        Question.Report wanted = new Question.Report(from, to, groups, grouping, kind, paper, intervals);
        Question question = Question.report(wanted, profile.language(), ZoneId.systemDefault());
        PrintWriter err = spec.commandLine().getErr();
        Ended ended = PartFile.write(out, part -> write(wanted, question, part, err::println));
        if (ended instanceof Ended.Failed failed) {
            throw CommandFailure.failed("--out: " + failed.file() + ": " + failed.why());
        }
        err.flush();
        spec.commandLine().getOut().println(out);
        return 0;
    }

    /// @return one: the report
    private long write(Question.Report wanted, Question question, OutputStream part, Consumer<String> note)
            throws IOException {
        try {
            if (desk.ask(profile.wish(), question, part, note)) return 1;
            try (ReportDesk.Opened opened = desk.open(profile.wish())) {
                String said = new ReportAnswers(opened, wanted).write(question.language(), part, Cancel.NEVER);
                if (!said.isEmpty()) note.accept(said);
            }
            return 1;
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        } catch (StoreException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }

    private SheetExport.Kind kind(Path file) {
        if (format != null) return format;
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (SheetExport.Kind kind : SheetExport.Kind.values()) if (name.endsWith("." + kind.extension())) return kind;
        throw CommandFailure.wrongCall(
                "--format: neither it nor the ending of --out says csv, xlsx, pdf or json: " + file);
    }
}
