package dev.atalaya.ui.control;

import java.time.Duration;

/// At which heights of a row its bars and its marks lie. Marks lie on the bars; where more than a day is seen they
/// would
/// hide them, being many: there they lie below.
///
/// @param top of the bars
/// @param marks middle of the marks
record TimeLanes(double top, double marks) {

    static final double BAR = 16;
    private static final double LONG = Duration.ofHours(36).toMillis();

    static TimeLanes of(TimeWindow.Seen seen, double height) {
        if (seen.to() - seen.from() <= LONG) {
            double top = Math.round((height - BAR) / 2);
            return new TimeLanes(top, top + BAR / 2);
        }
        double top = Math.round((height - BAR - TimeDots.TALL) / 2) - 1;
        return new TimeLanes(top, top + BAR + TimeDots.TALL / 2 + 2);
    }

    /// Whether a mark can be meant there.
    boolean onMarks(double y) {
        return marks < top + BAR || y >= top + BAR;
    }
}
