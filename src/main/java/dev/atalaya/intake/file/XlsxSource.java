package dev.atalaya.intake.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// The first sheet of a workbook.
final class XlsxSource implements LineSource {

    /// From 1954 to 2119: what lies outside is no date of ours.
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(20_000);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(80_000);
    private static final int MOST_COLUMNS = 500;

    private final Path file;
    private final List<String> otherSheets;

    XlsxSource(Path file) throws IOException, UnreadableException {
        this.file = file;
        ZipGuard.check(file);
        otherSheets = sheets().stream().skip(1).toList();
    }

    private List<String> sheets() throws UnreadableException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException | ExcelReaderException e) {
            throw damaged(e);
        }
    }

    /// As [#next]: of a damaged list of parts the library takes what is not there.
    private ReadableWorkbook open() throws UnreadableException {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private UnreadableException damaged(Exception e) {
        return new UnreadableException("intake.file.damaged", ReportFile.name(file), ReportFile.reason(e));
    }

    @Override
    public void read(Reader reader) throws UnreadableException {
        try (ReadableWorkbook workbook = open();
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Row row = next(each); row != null; row = next(each)) {
                if (row.getRowNum() > MOST_LINES) {
                    throw new UnreadableException("intake.file.lines", ReportFile.name(file), MOST_LINES);
                }
                RawLine line = new RawLine(row.getRowNum(), cells(row));
                if (!line.isEmpty() && !reader.line(line)) return;
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /// The library lets pass whatever its parser throws at a damaged file, also what it does not declare.
    private @Nullable Row next(Iterator<Row> rows) throws UnreadableException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (Exception e) {
            throw damaged(e);
        }
    }

    private static List<Raw> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<Raw> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++)
            cells.add(row.getOptionalCell(i).map(XlsxSource::raw).orElse(Raw.EMPTY));
        return cells;
    }

    private static Raw raw(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Raw(cell.getText().strip(), null, false, true);
        }
        if (cell.getType() != CellType.NUMBER) return Raw.of(cell.getText());
        BigDecimal number = cell.asNumber();
        LocalDateTime when = when(cell, number);
        return new Raw(number.stripTrailingZeros().toPlainString(), when, true, false);
    }

    /// To the second: a spreadsheet counts in fractions of a day.
    private static @Nullable LocalDateTime when(Cell cell, BigDecimal number) {
        if (number.compareTo(FIRST_DAY) < 0 || number.compareTo(LAST_DAY) > 0) return null;
        return cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String form() {
        return "XLSX";
    }

    @Override
    public List<String> otherSheets() {
        return otherSheets;
    }
}
