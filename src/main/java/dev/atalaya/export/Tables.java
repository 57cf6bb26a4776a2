package dev.atalaya.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/// Writes tables with columns of their own one behind the other, each in sheets of its own. Only for formats that have
/// sheets.
public final class Tables {

    private Tables() {}

    /// A table and its rows.
    public record Filled<R>(Export<R> table, Iterator<? extends R> rows) {

        private void into(TableWriter writer) throws IOException {
            writer.section(table.title(), table.heads());
            table.fill(writer, rows, Progress.NONE);
        }
    }

    /// Writes a workbook to where somebody else reads it; the stream stays open.
    ///
    /// @return the number of rows of the first table
    public static <R> long workbook(Filled<R> first, List<Filled<?>> others, OutputStream out) throws IOException {
        Export<R> table = first.table();
        long count;
        try (TableWriter writer = Format.XLSX.open(new StaysOpen(out), table.title(), table.heads())) {
            count = table.fill(writer, first.rows(), Progress.NONE);
            for (Filled<?> other : others) other.into(writer);
        }
        out.flush();
        return count;
    }
}
