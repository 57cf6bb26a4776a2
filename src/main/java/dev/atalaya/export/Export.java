package dev.atalaya.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// Writes a table into a file, one row after the other. What stood under the name stays until the new file is complete;
/// an export that fails or is cancelled leaves nothing behind.
///
/// @param title of the sheet, where a format has one
/// @param section of a row; where it changes a new sheet begins, in a format that has some. The first row's is the
/// title
public record Export<R>(String title, List<Column<R>> columns, Function<? super R, String> section) {

    private static final int TOLD_EVERY = 1_000;

    /// All in one sheet.
    public Export(String title, List<Column<R>> columns) {
        this(title, columns, _ -> title);
    }

    public Export {
        columns = List.copyOf(columns);
    }

    /// How it ended.
    public sealed interface Ended {

        record Done(Path file, long rows) implements Ended {}

        record Cancelled() implements Ended {}

        /// @param why one line
        record Failed(Path file, String why) implements Ended {}
    }

    /// Blocks until it is done.
    ///
    /// @param rows may block; what it throws comes through, with nothing left behind
    public Ended write(Format format, Iterator<? extends R> rows, Path file, Progress progress) {
        return PartFile.write(file, part -> {
            long count;
            try (OutputStream out = new BufferedOutputStream(part, 1 << 16)) {
                count = fill(format, rows, out, progress);
            }
            if (count >= 0) progress.wrote(count);
            return count;
        });
    }

    /// Writes the table to where somebody else reads it; the stream stays open.
    ///
    /// @return the number of rows
    /// @throws IOException when it cannot be written
    public long write(Format format, Iterator<? extends R> rows, OutputStream out) throws IOException {
        long count = fill(format, rows, new StaysOpen(out), Progress.NONE);
        out.flush();
        return count;
    }

    private long fill(Format format, Iterator<? extends R> rows, OutputStream out, Progress progress)
            throws IOException {
        try (TableWriter table = format.open(out, title, heads())) {
            return fill(table, rows, progress);
        }
    }

    List<Head> heads() {
        return columns.stream()
                .map(column -> new Head(column.key(), column.heading(), column.width()))
                .toList();
    }

    /// @return the number of rows, -1 when cancelled
    long fill(TableWriter table, Iterator<? extends R> rows, Progress progress) throws IOException {
        long count = 0;
        String present = title;
        List<Cell> cells = new ArrayList<>(columns.size());
        while (rows.hasNext()) {
            if (progress.cancelled()) return -1;
            R row = rows.next();
            String wanted = section.apply(row);
            if (!wanted.equals(present)) table.section(wanted, heads());
            present = wanted;
            cells.clear();
            for (Column<R> column : columns) cells.add(column.value().apply(row));
            table.row(cells);
            count++;
            if (count % TOLD_EVERY == 0) progress.wrote(count);
        }
        return count;
    }
}
