package dev.atalaya.ui.report;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Writes reports into files, in the background, and says how it ended. Prints by handing a PDF to the system's viewer.
/// User interface thread only.
public final class ReportFiles {

    /// Countries whose printers hold Letter.
    private static final Set<String> LETTER =
            Set.of("US", "CA", "MX", "GT", "SV", "HN", "NI", "CR", "PA", "CO", "VE", "CL", "PH", "DO", "PR");

    private final LogReader reader;
    private final Notices notices;

    public ReportFiles(LogReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    /// The paper in this computer's printer, most likely.
    static Paper paper() {
        return LETTER.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4;
    }

    void export(Sheet sheet, SheetExport.Kind kind, Texts texts, Path file) {
        reader.ask(
                _ -> SheetExport.write(sheet, kind, paper(), texts, file),
                ended -> tell(ended, texts),
                why -> tell(new Ended.Failed(file, why), texts));
    }

    void print(Sheet sheet, Texts texts) {
        reader.ask(
                _ -> printed(sheet, texts),
                ended -> printed(ended, texts),
                why -> notices.tell(UserMessage.of(Kind.ERROR, texts.get("report.print.failed", why))));
    }

    private static Ended printed(Sheet sheet, Texts texts) {
        Path file = Path.of("");
        try {
            Path folder = Files.createTempDirectory("atalaya-print");
            file = folder.resolve(SheetExport.name(sheet.asked(), SheetExport.Kind.PDF));
            Ended ended = SheetExport.write(sheet, SheetExport.Kind.PDF, paper(), texts, file);
            if (ended instanceof Ended.Done) Viewer.open(file);
            return ended;
        } catch (IOException e) {
            return new Ended.Failed(file, String.valueOf(e.getMessage()));
        }
    }

    private void printed(Ended ended, Texts texts) {
        notices.tell(
                switch (ended) {
                    case Ended.Done _ -> UserMessage.of(Kind.INFO, texts.get("report.print.opened"));
                    case Ended.Cancelled _ -> UserMessage.of(Kind.INFO, texts.get("report.print.opened"));
                    case Ended.Failed no ->
                        UserMessage.of(Kind.ERROR, texts.get("report.print.failed", no.why(), no.file()));
                });
    }

    private void tell(Ended ended, Texts texts) {
        switch (ended) {
            case Ended.Done done ->
                notices.tell(UserMessage.of(Kind.DONE, texts.get("report.export.done", done.file())));
            case Ended.Failed no ->
                notices.tell(UserMessage.of(Kind.ERROR, texts.get("report.export.failed", no.file(), no.why())));
            case Ended.Cancelled _ -> {}
        }
    }
}
