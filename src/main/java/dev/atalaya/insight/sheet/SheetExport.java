package dev.atalaya.insight.sheet;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.Progress;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.export.pdf.PdfFile;
import dev.atalaya.texts.Texts;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes a report into a file. Blocks.
public final class SheetExport {

    /// How it can be written.
    public enum Kind {
        CSV,
        XLSX,
        PDF,
        JSON;

        /// Of the file's name, without the point.
        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private SheetExport() {}

    public static Ended write(Sheet sheet, Kind kind, Paper paper, Texts texts, Path file) {
        return switch (kind) {
            case CSV -> table(sheet, Format.CSV, texts, file);
            case XLSX -> table(sheet, Format.XLSX, texts, file);
            case JSON -> table(sheet, Format.JSON, texts, file);
            case PDF -> PdfFile.write(new SheetBooklet(sheet, texts).booklet(), paper, file);
        };
    }

    private static Ended table(Sheet sheet, Format format, Texts texts, Path file) {
        SheetTable table = new SheetTable(sheet, texts);
        return table.export().write(format, table.rows(), file, Progress.NONE);
    }

    /// A name for the file: `agent-status-2026-11-23.pdf`.
    public static String name(Asked asked, Kind kind) {
        LocalDate first = LocalDate.ofInstant(asked.from(), asked.zone());
        LocalDate last = LocalDate.ofInstant(asked.to().minusNanos(1), asked.zone());
        String days = first.equals(last) ? first.toString() : first + "_" + last;
        return "agent-status-" + days + "." + kind.extension();
    }
}
