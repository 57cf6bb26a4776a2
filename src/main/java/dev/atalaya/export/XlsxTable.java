package dev.atalaya.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Excel workbook: real dates and lengths of time, the header frozen. A sheet holds no more than 1,048,576 lines
/// (Excel's limit); what is more goes on in the next sheet.
final class XlsxTable implements TableWriter {

    private static final int MOST_LINES = Worksheet.MAX_ROWS;
    /// Excel's limit for a cell's text.
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_TITLE = 25;
    /// As many rows are held before they go out.
    private static final int HELD = 500;
    /// Bold letters are wider than those that a column's width counts.
    private static final double BOLD = 1.15;
    private static final double WIDEST = 40;
    private static final double SECONDS_A_DAY = 86_400;
    private static final String DAY = "yyyy-mm-dd";
    /// Goes on counting after 24 hours.
    private static final String SPAN = "[h]:mm:ss";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private List<Head> heads;
    private Worksheet sheet;
    private String title;
    private int line;

    XlsxTable(OutputStream out, String title, List<Head> heads) throws IOException {
        this.heads = heads;
        this.title = title;
        book = new Workbook(out, "Atalaya", null);
        sheet = newSheet();
    }

    @Override
    public void section(String name, List<Head> columns) throws IOException {
        title = name;
        heads = columns;
        sheet.finish();
        sheet = newSheet();
    }

    private String free() {
        String safe = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String name = safe.substring(0, Math.min(safe.length(), MOST_TITLE));
        String free = name.isEmpty() ? "1" : name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) free = name + " " + i;
        return free;
    }

    private Worksheet newSheet() throws IOException {
        Worksheet fresh = book.newWorksheet(free());
        for (int i = 0; i < heads.size(); i++) {
            String heading = heads.get(i).heading();
            fresh.width(i, Math.max(heads.get(i).width(), Math.min(heading.length() * BOLD + 1, WIDEST)));
            fresh.inlineString(0, i, heading);
            fresh.style(0, i).bold().set();
        }
        fresh.freezePane(0, 1);
        // On paper: all columns side by side, the header on each page.
        fresh.pageOrientation("landscape");
        fresh.setFitToPage(true);
        fresh.fitToWidth((short) 1);
        fresh.fitToHeight((short) 0);
        fresh.repeatRows(0);
        line = 1;
        return fresh;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (line == MOST_LINES) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int i = 0; i < cells.size(); i++) put(i, cells.get(i));
        line++;
        if (line % HELD == 0) sheet.flush();
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> {
                String whole = text.text();
                if (whole.isEmpty()) return;
                sheet.inlineString(line, column, whole.substring(0, Math.min(whole.length(), MOST_CHARACTERS)));
            }
            case Cell.Whole whole -> sheet.value(line, column, whole.value());
            case Cell.Fraction fraction -> sheet.value(line, column, fraction.value());
            case Cell.Moment moment -> {
                sheet.value(line, column, moment.at().toLocalDateTime());
                sheet.style(line, column).format(MOMENT).set();
            }
            case Cell.Day day -> {
                sheet.value(line, column, day.date());
                sheet.style(line, column).format(DAY).set();
            }
            case Cell.Span span -> {
                sheet.value(line, column, span.length().toSeconds() / SECONDS_A_DAY);
                sheet.style(line, column).format(SPAN).set();
            }
            case Cell.Truth truth -> sheet.value(line, column, truth.value());
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
