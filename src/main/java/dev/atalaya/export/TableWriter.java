package dev.atalaya.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a table row by row, keeping none. Closing it completes the table.
interface TableWriter extends Closeable {

    /// What follows belongs to another section. Formats without sections write on.
    ///
    /// @param name of the section
    /// @param heads of its columns
    default void section(String name, List<Head> heads) throws IOException {}

    /// @param cells one for each column, in order
    void row(List<Cell> cells) throws IOException;
}
