package dev.atalaya.cli.ask;

import dev.atalaya.insight.TooMuchException;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the agent status report for the command line. Any thread; blocks.
public final class ReportAnswers {

    private final ReportFloor floor;
    private final Question.Report wanted;

    public ReportAnswers(ReportFloor floor, Question.Report wanted) {
        this.floor = floor;
        this.wanted = wanted;
    }

    /// Writes the report as a file's bytes.
    ///
    /// @return what is to be said beside it, empty for nothing
    /// @throws UnansweredException with one line: there is no such group, the days are none, or it is too much
    /// @throws IOException when nobody reads it
    /// @throws dev.atalaya.store.StoreException with one line when the files cannot be read
    public String write(Language language, OutputStream out, Cancel cancel) throws UnansweredException, IOException {
        Texts texts = Texts.of(language);
        Sheet sheet = sheet(texts, cancel);
        if (wanted.intervals()) SheetExport.intervals(sheet, wanted.kind(), texts, out);
        else SheetExport.write(sheet, wanted.kind(), wanted.paper(), texts, out);
        return new SheetWords(texts).gap(sheet);
    }

    private Sheet sheet(Texts texts, Cancel cancel) throws UnansweredException {
        try {
            return floor.reports().make(asked(), floor.present(), SheetSource.Progress.NONE, cancel);
        } catch (TooMuchException e) {
            throw new UnansweredException(texts.get("report.empty.too-much"));
        }
    }

    private Asked asked() throws UnansweredException {
        Set<String> ids = GroupName.ids(floor.groups(), wanted.groups());
        Set<ZoneId> zones = floor.groups().stream()
                .filter(group -> ids.isEmpty() || ids.contains(group.id()))
                .map(GroupName::zone)
                .collect(Collectors.toSet());
        ZoneId zone = zones.size() == 1 ? zones.iterator().next() : floor.zone();
        LocalDate from = wanted.from();
        LocalDate first =
                from != null ? from : LocalDate.ofInstant(floor.present().now(), zone);
        LocalDate last = wanted.to() != null ? wanted.to() : first;
        if (last.isBefore(first)) {
            throw UnansweredException.wronglyAsked("--to: " + last + " is before --from " + first);
        }
        return new Asked(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                zone,
                ids,
                wanted.grouping());
    }
}
