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

        record OnMark(int index) implements Hit {}

        record Nothing() implements Hit {}
    }

    /// @param reach how far from a mark, in milliseconds, still hits it
    public Hit hit(double at, double reach) {
        int best = -1;
        for (int i = 0; i < marks.size(); i++) {
            double away = Math.abs(marks.get(i).at() - at);
            if (away <= reach && (best < 0 || away <= Math.abs(marks.get(best).at() - at))) best = i;
        }
        if (best >= 0) return new Hit.OnMark(best);
        for (int i = 0; i < bars.size(); i++) {
            if (at >= bars.get(i).from() && at < bars.get(i).to()) return new Hit.OnBar(i);
        }
        return new Hit.Nothing();
    }
}
