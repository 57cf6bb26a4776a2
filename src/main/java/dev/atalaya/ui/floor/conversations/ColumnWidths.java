package dev.atalaya.ui.floor.conversations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How wide the columns are for a given table: as wide as they want to be; when there is less room they give way in
/// turn, the last message first; when there is more, they share it.
final class ColumnWidths {

    private static final double READABLE = 56;
    private static final double READABLE_BESIDE_WIDE = 90;
    private static final double WIDE_WHY = 182;

    private static final Map<SortKey, Double> WANTED = Map.of(
            SortKey.CONTACT, 196.0,
            SortKey.WAITING, 80.0,
            SortKey.WINDOW, 58.0,
            SortKey.ASSIGNED, 164.0,
            SortKey.WHY, 140.0,
            SortKey.LAST, 220.0);

    private static final List<GiveWay> TURNS = List.of(
            new GiveWay(SortKey.LAST, READABLE),
            new GiveWay(SortKey.CONTACT, 160),
            new GiveWay(SortKey.LAST, 0),
            new GiveWay(SortKey.WHY, 120),
            new GiveWay(SortKey.ASSIGNED, 110),
            new GiveWay(SortKey.CONTACT, 100));

    private static final Map<SortKey, Double> SHARES =
            Map.of(SortKey.CONTACT, 0.15, SortKey.ASSIGNED, 0.1, SortKey.WHY, 0.25, SortKey.LAST, 0.5);

    private record GiveWay(SortKey column, double least) {}

    private ColumnWidths() {}

    /// Columns that are not in the answer are to be hidden.
    ///
    /// @param longReasons whether the rules' longer names are to be expected
    static Map<SortKey, Double> of(double width, boolean longReasons) {
        Map<SortKey, Double> widths = new EnumMap<>(WANTED);
        if (longReasons) widths.put(SortKey.WHY, WIDE_WHY);
        double spare = width - widths.values().stream().mapToDouble(w -> w).sum();
        for (GiveWay turn : TURNS) {
            if (spare >= 0) break;
            double given = Math.min(-spare, widths.getOrDefault(turn.column(), 0.0) - turn.least());
            widths.merge(turn.column(), -given, Double::sum);
            spare += given;
        }
        double rest = spare;
        if (rest > 0) SHARES.forEach((column, share) -> widths.merge(column, rest * share, Double::sum));
        double last = widths.getOrDefault(SortKey.LAST, 0.0);
        if (last < (longReasons ? READABLE_BESIDE_WIDE : READABLE)) {
            widths.remove(SortKey.LAST);
            widths.merge(SortKey.CONTACT, last, Double::sum);
        }
        return widths;
    }
}
