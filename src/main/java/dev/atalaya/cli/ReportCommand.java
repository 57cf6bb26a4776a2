package dev.atalaya.cli;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya report`: the agent status report in a file, without a display. The profile's console must not be open.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the agent status report into a file; needs no display.")
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

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    public ReportCommand(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (out == null || spec == null) throw new IllegalStateException("picocli fills this");
        SheetExport.Kind kind = kind(out);
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.wrongCall("--out: there is no folder " + folder);
        }
        Texts texts = Texts.of(profile.language());
        try (ReportDesk.Opened opened = desk.open(profile.wish())) {
            Sheet sheet =
                    opened.reports().make(asked(opened), opened.present(), SheetSource.Progress.NONE, Cancel.NEVER);
            Ended ended = SheetExport.write(sheet, kind, paper, texts, out);
            if (ended instanceof Ended.Failed failed) {
                throw CommandFailure.failed("--out: " + failed.file() + ": " + failed.why());
            }
            String gap = new SheetWords(texts).gap(sheet);
            if (!gap.isEmpty()) spec.commandLine().getErr().println(gap);
        } catch (StoreException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().println(out);
        return 0;
    }

    private SheetExport.Kind kind(Path file) {
        if (format != null) return format;
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (SheetExport.Kind kind : SheetExport.Kind.values()) if (name.endsWith("." + kind.extension())) return kind;
        throw CommandFailure.wrongCall(
                "--format: neither it nor the ending of --out says csv, xlsx, pdf or json: " + file);
    }

    private Asked asked(ReportDesk.Opened opened) {
        Set<String> ids = ReportDesk.ids(opened.groups(), groups);
        Set<ZoneId> zones = opened.groups().stream()
                .filter(group -> ids.isEmpty() || ids.contains(group.id()))
                .map(ReportDesk.GroupName::zone)
                .collect(Collectors.toSet());
        ZoneId zone = zones.size() == 1 ? zones.iterator().next() : opened.zone();
        LocalDate first =
                from != null ? from : LocalDate.ofInstant(opened.present().now(), zone);
        LocalDate last = to != null ? to : first;
        if (last.isBefore(first)) throw CommandFailure.wrongCall("--to: " + last + " is before --from " + first);
        return new Asked(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                zone,
                ids,
                grouping);
    }
}
