package dev.atalaya.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// CSV after RFC 4180, in UTF-8 with a byte order mark, so that Excel reads the accents. What a spreadsheet would take
/// for a formula gets an apostrophe in front: a customer may call himself `=HYPERLINK(…)`.
final class CsvTable implements TableWriter {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULA = "=+-@\t\r";
    /// Spreadsheets know it as a date; the zone stands in the heading.
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<Head> heads) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(heads.stream().map(head -> safe(head.heading())).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> safe(text.text());
            case Cell.Whole whole -> Long.toString(whole.value());
            case Cell.Fraction fraction -> Double.toString(fraction.value());
            case Cell.Moment moment -> MOMENT.format(moment.at());
            case Cell.Day day -> day.date().toString();
            case Cell.Span span -> clock(span.length());
            case Cell.Truth truth -> Boolean.toString(truth.value());
        };
    }

    /// `124:05:09`, which spreadsheets read as a length of time.
    private static String clock(Duration length) {
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }

    private static String safe(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
