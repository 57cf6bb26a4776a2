package dev.atalaya.ui.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The columns of the log and how wide they are: as wide as they want to be; with less room some go, in turn, then the
/// rest give way; with more they share it.
enum LogColumn {
    TIME(128, 0.5),
    CONVERSATION(94, 0.5),
    CONTACT(182, 2.5),
    GROUP(112, 1.2),
    TRIGGER(132, 0.8),
    AGENT(214, 2),
    RULE(196, 1.2),
    ASSIGNABLE(86, 0.3),
    BEFORE(130, 1.5);

    private static final List<LogColumn> GO = List.of(BEFORE, TRIGGER, CONVERSATION, GROUP);
    private static final List<LogColumn> GIVE = List.of(CONTACT, AGENT, RULE);
    private static final double LEAST = 104;
    private static final double CLOCK = 84;
    private static final double CAN_GIVE =
            GIVE.stream().mapToDouble(column -> column.wanted - LEAST).sum();

    private final double wanted;
    private final double share;

    LogColumn(double wanted, double share) {
        this.wanted = wanted;
        this.share = share;
    }

    /// Columns that are not in the answer are to be hidden.
    ///
    /// @param oneDay whether times are shown without their day
    static Map<LogColumn, Double> widths(double room, boolean oneDay) {
        Map<LogColumn, Double> widths = new EnumMap<>(LogColumn.class);
        for (LogColumn column : values()) widths.put(column, column.wanted);
        if (oneDay) widths.put(TIME, CLOCK);
        for (LogColumn column : GO) {
            double missing = sum(widths) - room;
            if (missing <= CAN_GIVE / 3) break;
            widths.remove(column);
        }
        double missing = sum(widths) - room;
        if (missing > 0) {
            double part = Math.min(1, missing / CAN_GIVE);
            for (LogColumn column : GIVE) widths.compute(column, (_, w) -> w == null ? 0 : w - (w - LEAST) * part);
        } else {
            double shares = widths.keySet().stream().mapToDouble(c -> c.share).sum();
            widths.replaceAll((column, width) -> width - missing * column.share / shares);
        }
        return widths;
    }

    private static double sum(Map<LogColumn, Double> widths) {
        return widths.values().stream().mapToDouble(w -> w).sum();
    }
}
