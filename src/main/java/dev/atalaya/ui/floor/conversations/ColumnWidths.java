package dev.atalaya.ui.floor.conversations;

import java.util.EnumMap;
import java.util.Map;

/// How wide the columns are for a given table: as wide as they want to be; when there is less room the last message
/// gives way first, then the contact, the reason, the agent; when there is more, they take it in shares.
final class ColumnWidths {

    private static final Map<SortKey, Double> WANTED = new EnumMap<>(Map.of(
            SortKey.CONTACT, 196.0,
            SortKey.WAITING, 68.0,
            SortKey.WINDOW, 62.0,
            SortKey.ASSIGNED, 158.0,
            SortKey.WHY, 140.0,
            SortKey.LAST, 220.0));
    private static final double READABLE = 56;
    private static final double WIDE_WHY = 174;
    private static final SortKey[] GIVE_WAY = {
        SortKey.LAST, SortKey.CONTACT, SortKey.LAST, SortKey.WHY, SortKey.ASSIGNED, SortKey.CONTACT
    };
    private static final double[] LEAST = {READABLE, 160, 0, 120, 110, 100};

    private ColumnWidths() {}

    /// Columns that are not in the answer had better be hidden.
    ///
    /// @param longReasons whether the rules' longer names are to be expected
    static Map<SortKey, Double> of(double width, boolean longReasons) {
        Map<SortKey, Double> widths = new EnumMap<>(WANTED);
        if (longReasons) widths.put(SortKey.WHY, WIDE_WHY);
        double over = -width;
        for (double wanted : widths.values()) over += wanted;
        for (int i = 0; i < GIVE_WAY.length && over > 0; i++) {
            double now = widths.getOrDefault(GIVE_WAY[i], 0.0);
            double given = Math.min(over, now - LEAST[i]);
            widths.put(GIVE_WAY[i], now - given);
            over -= given;
        }
        if (over < 0) share(widths, -over);
        if (widths.getOrDefault(SortKey.LAST, 0.0) < READABLE) {
            double left = widths.getOrDefault(SortKey.LAST, 0.0);
            widths.remove(SortKey.LAST);
            widths.merge(SortKey.CONTACT, left, Double::sum);
        }
        return widths;
    }

    private static void share(Map<SortKey, Double> widths, double spare) {
        widths.merge(SortKey.CONTACT, spare * 0.15, Double::sum);
        widths.merge(SortKey.ASSIGNED, spare * 0.1, Double::sum);
        widths.merge(SortKey.WHY, spare * 0.25, Double::sum);
        widths.merge(SortKey.LAST, spare * 0.5, Double::sum);
    }
}
