package dev.atalaya.ui.control;

/// A stretch of bars, at least one.
///
/// @param from the first
/// @param to the one after the last
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to <= from) throw new IllegalArgumentException("no stretch of bars: " + from + " to " + to);
    }

    public int size() {
        return to - from;
    }

    /// The same size elsewhere, within so many bars.
    Span moved(int by, int bars) {
        int at = Math.clamp(from + by, 0, bars - size());
        return new Span(at, at + size());
    }

    Span withFrom(int bar) {
        return new Span(Math.clamp(bar, 0, to - 1), to);
    }

    Span withTo(int bar, int bars) {
        return new Span(from, Math.clamp(bar, from + 1, bars));
    }
}
