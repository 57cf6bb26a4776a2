package dev.atalaya.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A text file with a separator, which its first lines tell.
///
/// @param skipped lines before the first one that is meant: Excel's `sep=;`
record CsvSource(Path file, Charset charset, char separator, int skipped) implements LineSource {

    private static final int LARGEST_CELL = 1 << 20;
    private static final int FIRST_LINES = 10;
    private static final char BOM = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    static CsvSource open(Path file) throws IOException, UnreadableException {
        Charset charset = Charsets.of(file);
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            List<String> lines = start(text);
            String first = lines.isEmpty() ? "" : lines.getFirst();
            if (first.indexOf('\0') >= 0) throw new UnreadableException("intake.file.no-text", ReportFile.name(file));
            boolean told = first.length() == 5 && first.startsWith("sep=");
            return told
                    ? new CsvSource(file, charset, first.charAt(4), 1)
                    : new CsvSource(file, charset, separator(lines), 0);
        }
    }

    /// The first lines on which something stands.
    private static List<String> start(BufferedReader lines) throws IOException {
        char[] start = new char[LARGEST_CELL / 16];
        int length = Math.max(0, lines.read(start));
        String text = new String(start, 0, length);
        if (!text.isEmpty() && text.charAt(0) == BOM) text = text.substring(1);
        return text.lines().filter(one -> !one.isBlank()).limit(FIRST_LINES).toList();
    }

    /// The one that occurs most often outside quotes on any one line: above the table there may stand a title.
    private static char separator(List<String> lines) {
        int[] most = new int[SEPARATORS.length];
        for (String line : lines) {
            int[] count = count(line);
            for (int i = 0; i < most.length; i++) most[i] = Math.max(most[i], count[i]);
        }
        int best = 0;
        for (int i = 1; i < most.length; i++) if (most[i] > most[best]) best = i;
        return SEPARATORS[best];
    }

    private static int[] count(String line) {
        int[] count = new int[SEPARATORS.length];
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            for (int i = 0; i < SEPARATORS.length && !quoted; i++) if (c == SEPARATORS[i]) count[i]++;
        }
        return count;
    }

    @Override
    public void read(Reader reader) throws UnreadableException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text())) {
            for (CsvRecord each : records) {
                int number = (int) each.getStartingLineNumber();
                if (number > MOST_LINES) {
                    throw new UnreadableException("intake.file.lines", ReportFile.name(file), MOST_LINES);
                }
                if (number <= skipped) continue;
                RawLine line = new RawLine(
                        number, each.getFields().stream().map(CsvSource::raw).toList());
                if (!line.isEmpty() && !reader.line(line)) return;
            }
        } catch (CsvParseException e) {
            throw new UnreadableException("intake.file.damaged", ReportFile.name(file), ReportFile.reason(e));
        } catch (IOException e) {
            throw new UnreadableException("intake.file.unreadable", ReportFile.name(file), ReportFile.reason(e));
        } catch (UncheckedIOException e) {
            throw new UnreadableException("intake.file.unreadable", ReportFile.name(file), ReportFile.reason(e));
        }
    }

    private BufferedReader text() throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != BOM) reader.reset();
        return reader;
    }

    /// Takes off the apostrophe that spreadsheets, and our own exports, put before what looks like a formula.
    private static Raw raw(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return Raw.of(guarded ? text.substring(1) : text);
    }

    @Override
    public String form() {
        String shown = separator == '\t' ? "tab" : String.valueOf(separator);
        return "CSV " + shown + " " + charset.name();
    }

    @Override
    public List<String> otherSheets() {
        return List.of();
    }
}
