package dev.atalaya.export.pdf;

import java.util.List;
import java.util.function.BinaryOperator;

/// What the pages say, in the reader's language.
///
/// @param under lines below the title: range and zone, platform, groups
/// @param columns headings of the sums, right of the chart
/// @param lead heading of the names, left of the chart
/// @param foot at the bottom of each page, left
/// @param page says a page's number and the number of pages
/// @param notes below the last row
public record Booklet(
        String language,
        String title,
        List<String> under,
        List<Tile> tiles,
        String lead,
        List<String> columns,
        List<Section> sections,
        List<Key> legend,
        List<String> notes,
        String foot,
        BinaryOperator<String> page) {

    public Booklet {
        under = List.copyOf(under);
        tiles = List.copyOf(tiles);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }

    /// A figure in a box.
    public record Tile(String label, String value, Tint tint, String note) {}

    /// Rows under a heading and a time axis of their own.
    ///
    /// @param title may be empty
    /// @param sums of its rows, one for each column
    public record Section(String title, List<Tick> ticks, List<Row> rows, List<Sum> sums) {

        public Section {
            ticks = List.copyOf(ticks);
            rows = MadeList.keep(rows);
            sums = List.copyOf(sums);
        }
    }

    /// Places on an axis go from 0 to 1.
    public record Tick(double at, String text) {}

    /// @param badge behind the name, may be empty
    public record Row(String name, String badge, String under, List<Bar> bars, List<Dot> dots, List<Sum> sums) {

        public Row {
            bars = List.copyOf(bars);
            dots = List.copyOf(dots);
            sums = List.copyOf(sums);
        }
    }

    public enum Fill {
        OK,
        WARN,
        OFF,
        HATCHED
    }

    public record Bar(double from, double to, Fill fill) {}

    public record Dot(double at, boolean bad) {}

    public record Sum(String text, Tint tint) {}

    /// A line of the legend: a bar's colour or a dot's.
    public sealed interface Key {

        String text();

        record OfBar(Fill fill, String text) implements Key {}

        record OfDot(boolean bad, String text) implements Key {}
    }
}
