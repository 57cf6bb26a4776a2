package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Line;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// By what the lines of a part are put in order.
enum SortKey {
    /// As the report gives them.
    NONE(Comparator.comparing(_ -> 0)),
    AGENT(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER)),
    ASSIGNABLE(Comparator.comparing(line -> line.sums().assignable())),
    PAUSED(Comparator.comparing(line -> line.sums().pausedInAll())),
    OFFLINE(Comparator.comparing(line -> line.sums().offline())),
    UNKNOWN(Comparator.comparing(line -> line.sums().unknown())),
    RECEIVED(Comparator.comparing(line -> line.sums().received())),
    NOT_ASSIGNABLE(Comparator.comparing(line -> line.sums().notAssignable())),
    FIRST_REPLY(Comparator.comparing(SortKey::reply)),
    OPEN(Comparator.comparing(line -> line.sums().openAtEnd()));

    private final Comparator<Line> order;

    SortKey(Comparator<Line> order) {
        this.order = order;
    }

    /// Lines alike stay as they were.
    List<Line> sort(List<Line> lines, boolean reversed) {
        return lines.stream().sorted(reversed ? order.reversed() : order).toList();
    }

    /// Who never replied comes after all others.
    private static Duration reply(Line line) {
        return line.sums().firstReplyMedian().orElse(Duration.ofSeconds(Long.MAX_VALUE));
    }
}
