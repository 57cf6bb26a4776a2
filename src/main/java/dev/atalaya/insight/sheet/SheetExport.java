package dev.atalaya.insight.sheet;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.export.PartFile;
import dev.atalaya.export.Tables;
import dev.atalaya.export.pdf.Paper;
import dev.atalaya.export.pdf.PdfFile;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
        return PartFile.write(file, out -> write(sheet, kind, paper, texts, out));
    }

    /// Writes to where somebody else reads it; the stream stays open. A workbook has the intervals behind the sums.
    ///
    /// @return the number of lines, or of pages
    public static long write(Sheet sheet, Kind kind, Paper paper, Texts texts, OutputStream out) throws IOException {
        return switch (kind) {
            case CSV -> sums(sheet, Format.CSV, texts, out);
            case XLSX -> workbook(sheet, texts, out);
            case JSON -> sums(sheet, Format.JSON, texts, out);
            case PDF -> PdfFile.write(new SheetBooklet(sheet, texts).booklet(), paper, out);
        };
    }

    private static long sums(Sheet sheet, Format format, Texts texts, OutputStream out) throws IOException {
        SheetTable table = new SheetTable(sheet, texts);
        return table.export().write(format, table.rows(), out);
    }

    private static long workbook(Sheet sheet, Texts texts, OutputStream out) throws IOException {
        SheetTable sums = new SheetTable(sheet, texts);
        IntervalTable intervals = new IntervalTable(sheet, texts);
        return Tables.workbook(
                new Tables.Filled<>(sums.export(), sums.rows()),
                List.of(new Tables.Filled<>(intervals.export(), intervals.rows())),
                out);
    }

    /// Writes what each agent was from when to when, in place of the sums.
    ///
    /// @param kind not PDF, which draws it
    public static long intervals(Sheet sheet, Kind kind, Texts texts, OutputStream out) throws IOException {
        Format format = switch (kind) {
            case CSV -> Format.CSV;
            case XLSX -> Format.XLSX;
            case JSON -> Format.JSON;
            case PDF -> throw new IllegalArgumentException("pages draw the intervals");
        };
        IntervalTable table = new IntervalTable(sheet, texts);
        return table.export().write(format, table.rows(), out);
    }

    /// A name for the file: `agent-status-2026-11-23.pdf`.
    public static String name(Asked asked, Kind kind) {
        LocalDate first = LocalDate.ofInstant(asked.from(), asked.zone());
        LocalDate last = LocalDate.ofInstant(asked.to().minusNanos(1), asked.zone());
        String days = first.equals(last) ? first.toString() : first + "_" + last;
        return "agent-status-" + days + "." + kind.extension();
    }
}
