package dev.atalaya.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of a stretch of time is looked at: what rows of a time chart and their axis share. Places are
/// milliseconds since the stretch began.
public final class TimeWindow {

    private static final double LEAST = 5 * 60_000;

    /// What is seen of a whole.
    ///
    /// @param length of the whole
    /// @param from first instant seen
    /// @param to end of what is seen
    public record Seen(double length, double from, double to) {

        public boolean all() {
            return from <= 0 && to >= length;
        }

        /// Where an instant lies, 0 at the left edge, `width` at the right one.
        public double x(double at, double width) {
            return (at - from) / (to - from) * width;
        }

        /// The instant under an x.
        public double at(double x, double width) {
            return from + x / width * (to - from);
        }
    }

    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen(1, 0, 1));

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Looks at a stretch of this length; keeps what is looked at where the length is the same.
    public void length(double millis) {
        if (millis != seen.get().length()) seen.set(new Seen(millis, 0, millis));
    }

    /// Shows `factor` times as much, what lies at `share` of the width staying where it is.
    public void zoom(double factor, double share) {
        Seen now = seen.get();
        double size = Math.clamp((now.to() - now.from()) * factor, Math.min(LEAST, now.length()), now.length());
        double still = now.from() + share * (now.to() - now.from());
        place(now.length(), still - share * size, size);
    }

    /// Moves by a share of what is seen; later with a positive one.
    public void pan(double share) {
        Seen now = seen.get();
        double size = now.to() - now.from();
        place(now.length(), now.from() + share * size, size);
    }

    /// Moves so that this instant is seen.
    public void reveal(double at) {
        Seen now = seen.get();
        double size = now.to() - now.from();
        if (at < now.from() || at >= now.to()) place(now.length(), at - size / 2, size);
    }

    public void all() {
        double length = seen.get().length();
        seen.set(new Seen(length, 0, length));
    }

    private void place(double length, double from, double size) {
        double start = Math.clamp(from, 0, Math.max(0, length - size));
        seen.set(new Seen(length, start, start + size));
    }
}
