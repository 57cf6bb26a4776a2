package dev.atalaya.ui.control;

import java.util.List;

/// What a [Histogram] shows.
///
/// @param series what is stacked, from below
/// @param ticks on the axis
public record Bars(List<Series> series, List<Bar> bars, List<Tick> ticks) {

    public static final Bars NONE = new Bars(List.of(), List.of(), List.of());

    public Bars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    public record Series(String name, Tone tone) {}

    /// @param title said when the pointer is over it
    /// @param values one for each series
    public record Bar(String title, List<Long> values) {

        public Bar {
            values = List.copyOf(values);
        }

        public long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// @param bar before which it stands
    public record Tick(int bar, String text) {}

    long highest() {
        return bars.stream().mapToLong(Bar::total).max().orElse(0);
    }
}
