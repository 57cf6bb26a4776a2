package dev.atalaya.ui.floor;

/// How wide the side panes are in a floor of a given width, in pixels. In a wide window as drawn in the design; in a
/// narrow one the roster gives way first, then what stands beside, so that the table can still be read.
final class PaneWidths {

    static final double LEAST_ROSTER = 160;
    static final double LEAST_BESIDE = 280;

    private static final double NARROW = 940;
    private static final double MIDDLE = 1224;
    private static final double WIDE = 1300;

    private PaneWidths() {}

    static double roster(double floor) {
        if (floor >= WIDE) return 312;
        return between(floor, 206, 292);
    }

    static double beside(double floor) {
        if (floor >= WIDE) return Math.clamp(floor * 0.25, 392, 520);
        return between(floor, 288, 320);
    }

    private static double between(double floor, double narrow, double middle) {
        double share = Math.clamp((floor - NARROW) / (MIDDLE - NARROW), 0, 1);
        return narrow + (middle - narrow) * share;
    }
}
