package dev.atalaya.ui.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Cuts a stretch of time into pieces that people count in, at most [#MOST].
final class Buckets {

    static final int MOST = 128;

    private static final List<Duration> WITHIN_A_DAY = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));
    private static final List<Integer> DAYS = List.of(1, 2, 7, 14, 28, 91, 364);

    private Buckets() {}

    /// The edges, the first and the last those of the period. Pieces of less than a day are counted from each local
    /// midnight, so that they stay on the hour where clocks change.
    static List<Instant> edges(Period period, ZoneId zone) {
        long seconds = Duration.between(period.from(), period.to()).toSeconds();
        for (Duration step : WITHIN_A_DAY) {
            if (seconds <= step.toSeconds() * MOST) return withinDays(period, step, zone);
        }
        long days = seconds / Duration.ofDays(1).toSeconds() + 1;
        int step = DAYS.stream()
                .filter(each -> days <= (long) each * MOST)
                .findFirst()
                .orElse((int) (days / MOST + 1));
        return ofDays(period, step, zone);
    }

    private static List<Instant> withinDays(Period period, Duration step, ZoneId zone) {
        List<Instant> edges = new ArrayList<>();
        edges.add(period.from());
        LocalDate day = LocalDate.ofInstant(period.from(), zone);
        for (Instant at = midnight(day, zone); at.isBefore(period.to()); at = midnight(day, zone)) {
            day = day.plusDays(1);
            for (Instant edge = at; edge.isBefore(midnight(day, zone)); edge = edge.plus(step))
                add(edges, edge, period);
        }
        edges.add(period.to());
        return edges;
    }

    private static List<Instant> ofDays(Period period, int step, ZoneId zone) {
        List<Instant> edges = new ArrayList<>();
        edges.add(period.from());
        LocalDate day = LocalDate.ofInstant(period.from(), zone);
        for (Instant at = midnight(day, zone); at.isBefore(period.to()); at = midnight(day, zone)) {
            add(edges, at, period);
            day = day.plusDays(step);
        }
        edges.add(period.to());
        return edges;
    }

    private static void add(List<Instant> edges, Instant edge, Period period) {
        if (edge.isAfter(period.from()) && edge.isBefore(period.to())) edges.add(edge);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
