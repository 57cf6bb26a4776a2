package dev.atalaya.ui.control;

import java.util.ArrayList;
import java.util.List;

/// What is drawn for the marks of a row: each a dot, or one with a count for those that would lie on each other.
final class TimeDots {

    static final double SIZE = 6;
    static final double TALL = 13;
    private static final double LEAST = 13;
    private static final double DIGIT = 6;
    private static final double PAD = 7;

    private TimeDots() {}

    /// One or several marks.
    ///
    /// @param first index of the first mark
    /// @param last index of the last mark
    /// @param x the middle, in pixels
    /// @param bad where any of them is
    record Dot(int first, int last, double x, boolean bad) {

        int count() {
            return last - first + 1;
        }

        double width() {
            return count() == 1
                    ? SIZE
                    : Math.max(LEAST, Integer.toString(count()).length() * DIGIT + PAD);
        }

        boolean holds(int mark) {
            return first <= mark && mark <= last;
        }

        /// How far an x is from its edge; negative inside.
        double away(double at) {
            return Math.abs(at - x) - width() / 2;
        }
    }

    /// From left to right; no two lie on each other.
    static List<Dot> of(List<TimeRow.Mark> marks, TimeWindow.Seen seen, double width) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            TimeRow.Mark mark = marks.get(i);
            if (mark.at() < seen.from() || mark.at() > seen.to()) continue;
            Dot dot = new Dot(i, i, seen.x(mark.at(), width), mark.bad());
            while (!dots.isEmpty() && touch(dots.getLast(), dot)) {
                Dot before = dots.removeLast();
                double middle = (seen.x(marks.get(before.first()).at(), width)
                                + seen.x(marks.get(dot.last()).at(), width))
                        / 2;
                dot = new Dot(before.first(), dot.last(), middle, before.bad() || dot.bad());
            }
            dots.add(dot);
        }
        return dots;
    }

    private static boolean touch(Dot left, Dot right) {
        return right.x() - left.x() < (left.width() + right.width()) / 2;
    }
}
