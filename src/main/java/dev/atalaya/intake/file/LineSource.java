package dev.atalaya.intake.file;

import java.util.List;

/// The lines of a file; can be read again and again. Blocks.
public interface LineSource {

    /// How many lines at most: what is tried is held in memory.
    int MOST_LINES = 300_000;

    /// Wants lines one after the other.
    @FunctionalInterface
    interface Reader {

        /// @return false when it has enough
        boolean line(RawLine line) throws UnreadableException;
    }

    /// Tells of every line that is not empty.
    void read(Reader reader) throws UnreadableException;

    /// How it is written, such as `CSV ; UTF-8`.
    String form();

    /// Names of sheets that are left out, as only the first one is read.
    List<String> otherSheets();
}
