package dev.atalaya.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Opens a file by what is in it, whatever its name says.
public final class ReportFile {

    /// A month of a large team is a tenth of it.
    static final long MOST_BYTES = 100L << 20;

    private static final int HEAD = 8;

    private ReportFile() {}

    /// @throws UnreadableException where it is neither, too large, damaged, or not there
    public static LineSource open(Path file) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file)) throw new UnreadableException("intake.file.missing", name(file));
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) throw new UnreadableException("intake.file.large", name(file), MOST_BYTES >> 20);
            byte[] head = head(file);
            if (head.length == 0) throw new UnreadableException("intake.file.empty", name(file));
            // The library wants all the bytes that it looks at.
            if (head.length == HEAD && ReadableWorkbook.isOLE2Header(head))
                throw new UnreadableException("intake.file.old", name(file));
            if (head.length > 1 && head[0] == 'P' && head[1] == 'K') return new XlsxSource(file);
            return CsvSource.open(file);
        } catch (IOException e) {
            throw new UnreadableException("intake.file.unreadable", name(file), reason(e));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// In one short line.
    static String reason(Exception e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
