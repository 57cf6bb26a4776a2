package dev.atalaya.intake.file;

import java.util.List;

/// A line of a file.
///
/// @param number as a spreadsheet or an editor counts it, from 1
public record RawLine(int number, List<Raw> cells) {

    public RawLine {
        cells = List.copyOf(cells);
    }

    /// Empty beyond the last one.
    public Raw cell(int column) {
        return column < cells.size() ? cells.get(column) : Raw.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Raw::isEmpty);
    }
}
