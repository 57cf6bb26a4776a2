package dev.atalaya.ui.floor.conversations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How wide the columns are for a given table: as wide as they want to be; when there is less room they give way in
/// turn, the last message and the window first; when there is more, they share it.
final class ColumnWidths {

    /// Less of a last message says nothing.
    private static final double READABLE = 64;

    private static final Map<SortKey, Double> WANTED = Map.of(
            SortKey.CONTACT, 200.0,
            SortKey.WAITING, 72.0,
            SortKey.WINDOW, 54.0,
            SortKey.ASSIGNED, 164.0,
            SortKey.WHY, 132.0,
            SortKey.LAST, 220.0);

    private static final List<GiveWay> TURNS = List.of(
            new GiveWay(SortKey.LAST, 120),
            new GiveWay(SortKey.CONTACT, 176),
            new GiveWay(SortKey.LAST, READABLE),
            new GiveWay(SortKey.ASSIGNED, 142),
            new GiveWay(SortKey.CONTACT, 160),
            new GiveWay(SortKey.LAST, 0),
            new GiveWay(SortKey.CONTACT, 140),
            new GiveWay(SortKey.WINDOW, 0),
            new GiveWay(SortKey.WHY, 110),
            new GiveWay(SortKey.CONTACT, 116),
            new GiveWay(SortKey.WHY, 96),
            new GiveWay(SortKey.ASSIGNED, 110));

    private static final Map<SortKey, Double> SHARES =
            Map.of(SortKey.CONTACT, 0.15, SortKey.ASSIGNED, 0.1, SortKey.WHY, 0.25, SortKey.LAST, 0.5);

    /// Those that are hidden rather than shown too narrow, with the least at which they are of use.
    private static final Map<SortKey, Double> LEAST = Map.of(SortKey.LAST, READABLE, SortKey.WINDOW, 50.0);

    private record GiveWay(SortKey column, double least) {}

    private ColumnWidths() {}

    /// Columns that are not in the answer are to be hidden.
    static Map<SortKey, Double> of(double width) {
        Map<SortKey, Double> widths = new EnumMap<>(WANTED);
        double spare = width - widths.values().stream().mapToDouble(w -> w).sum();
        for (GiveWay turn : TURNS) {
            if (spare >= 0) break;
            double given = Math.min(-spare, widths.getOrDefault(turn.column(), 0.0) - turn.least());
            widths.merge(turn.column(), -given, Double::sum);
            spare += given;
        }
        double rest = spare;
        if (rest > 0) SHARES.forEach((column, share) -> widths.merge(column, rest * share, Double::sum));
        LEAST.forEach((column, least) -> {
            double has = widths.getOrDefault(column, 0.0);
            if (has >= least) return;
            widths.remove(column);
            double assigned = widths.getOrDefault(SortKey.ASSIGNED, 0.0);
            double most = Math.clamp(WANTED.getOrDefault(SortKey.ASSIGNED, 0.0) - assigned, 0, has);
            widths.put(SortKey.ASSIGNED, assigned + most);
            widths.merge(SortKey.CONTACT, has - most, Double::sum);
        });
        return widths;
    }
}
