package dev.atalaya.ui.control;

import org.jspecify.annotations.Nullable;

/// One gesture on a row of bars: drawing a stretch, taking it by an edge, or moving it. Places are in bars, 1.5 being
/// the middle of the second one.
final class Brush {

    private enum Part {
        NEW,
        LEFT,
        RIGHT,
        WHOLE
    }

    private final Part part;
    private final double anchor;
    private final double near;
    private final @Nullable Span before;
    private final int bars;
    private boolean moved;

    private Brush(Part part, double anchor, double near, @Nullable Span before, int bars) {
        this.part = part;
        this.anchor = anchor;
        this.near = near;
        this.before = before;
        this.bars = bars;
    }

    /// @param near how far from an edge one may be and still take it
    static Brush press(double at, double near, @Nullable Span span, int bars) {
        return new Brush(part(at, near, span), at, near, span, bars);
    }

    private static Part part(double at, double near, @Nullable Span span) {
        if (span == null) return Part.NEW;
        double left = Math.abs(at - span.from());
        double right = Math.abs(at - span.to());
        if (Math.min(left, right) <= near) return left < right ? Part.LEFT : Part.RIGHT;
        return at > span.from() && at < span.to() ? Part.WHOLE : Part.NEW;
    }

    /// Whether pressing there would take an edge.
    static boolean atEdge(double at, double near, @Nullable Span span) {
        Part part = part(at, near, span);
        return part == Part.LEFT || part == Part.RIGHT;
    }

    /// What is chosen with the pointer there.
    @Nullable
    Span drag(double at) {
        moved |= Math.abs(at - anchor) > near;
        if (!moved) return before;
        if (before == null || part == Part.NEW) return drawn(at);
        return switch (part) {
            case LEFT -> before.withFrom((int) Math.round(at));
            case RIGHT -> before.withTo((int) Math.round(at), bars);
            case WHOLE -> before.moved((int) Math.round(at - anchor), bars);
            case NEW -> before;
        };
    }

    private Span drawn(double at) {
        int from = Math.clamp((int) Math.floor(Math.min(at, anchor)), 0, bars - 1);
        int to = Math.clamp((int) Math.ceil(Math.max(at, anchor)), from + 1, bars);
        return new Span(from, to);
    }
}
