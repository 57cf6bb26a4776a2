package dev.atalaya.ui.control;

import java.util.List;

/// What a [TimeBars] shows. Places are milliseconds since the row's axis began.
///
/// @param bars in order of time
/// @param marks in order of time
/// @param now where the present is, negative where it is not on the axis
/// @param chosen index of the mark that is explained, -1 for none
public record TimeRow(List<Bar> bars, List<Mark> marks, double now, int chosen) {

    public static final TimeRow NONE = new TimeRow(List.of(), List.of(), -1, -1);

    public TimeRow {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    public enum Fill {
        OK,
        WARN,
        OFF,
        /// Nothing is known.
        UNKNOWN
    }

    public record Bar(double from, double to, Fill fill) {}

    public record Mark(double at, boolean bad) {}

    /// What lies under the pointer.
    public sealed interface Hit {

        record OnBar(int index) implements Hit {}

        /// On one mark, or on several that are drawn as one.
        record OnMarks(int first, int last) implements Hit {}

        record Nothing() implements Hit {}
    }

    /// What lies at an instant, marks apart.
    Hit bar(double at) {
        for (int i = 0; i < bars.size(); i++) {
            if (at >= bars.get(i).from() && at < bars.get(i).to()) return new Hit.OnBar(i);
        }
        return new Hit.Nothing();
    }
}
