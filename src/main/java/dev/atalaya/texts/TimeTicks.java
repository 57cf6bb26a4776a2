package dev.atalaya.texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where an axis of time has its ticks: at round local times of a zone, also across a change of its clocks.
///
/// @param start where the axis begins
public record TimeTicks(Instant start, ZoneId zone, Locale locale) {

    private static final double ROOM = 44;
    private static final int DAY = 24 * 60;
    private static final int[] MINUTES = {5, 10, 15, 30, 60, 120, 180, 240, 360, 720};
    private static final int[] DAYS = {1, 2, 7, 14, 28};

    /// @param at milliseconds since the axis began
    /// @param strong where a day begins
    public record Tick(double at, String text, boolean strong) {}

    /// @param from first instant seen, in milliseconds since the start
    /// @param to end of what is seen
    /// @param width in pixels
    public List<Tick> between(double from, double to, double width) {
        double perPixel = (to - from) / Math.max(1, width);
        double least = ROOM * perPixel / 60_000;
        for (int minutes : MINUTES) if (minutes >= least) return clock(from, to, minutes);
        for (int days : DAYS) if (days * (double) DAY >= least * 1.2) return days(from, to, days);
        return days(from, to, 56);
    }

    private List<Tick> clock(double from, double to, int minutes) {
        DateTimeFormatter hour = DateTimeFormatter.ofPattern(minutes < 60 ? "HH:mm" : "HH", locale);
        DateTimeFormatter day = Dates.of("EEE d", locale);
        boolean severalDays = LocalDate.ofInstant(start, zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .isBefore(start.plusMillis((long) to));
        List<Tick> ticks = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(start.plusMillis((long) from), zone);
        for (LocalDate date = first; offset(date.atStartOfDay()) < to; date = date.plusDays(1)) {
            for (int minute = 0; minute < DAY; minute += minutes) {
                LocalDateTime local = date.atTime(LocalTime.MIN).plusMinutes(minute);
                if (zone.getRules().getValidOffsets(local).isEmpty()) continue;
                double at = offset(local);
                if (at < from || at >= to) continue;
                boolean midnight = minute == 0;
                ticks.add(new Tick(at, (midnight && severalDays ? day : hour).format(local), midnight));
            }
        }
        return ticks;
    }

    private List<Tick> days(double from, double to, int days) {
        DateTimeFormatter day = Dates.of(days == 1 ? "EEE d" : "d MMM", locale);
        List<Tick> ticks = new ArrayList<>();
        LocalDate date = LocalDate.ofInstant(start, zone);
        for (double at = offset(date.atStartOfDay());
                at < to;
                date = date.plusDays(days), at = offset(date.atStartOfDay())) {
            if (at >= from) ticks.add(new Tick(at, day.format(date), true));
        }
        return ticks;
    }

    private double offset(LocalDateTime local) {
        return Duration.between(start, local.atZone(zone).toInstant()).toMillis();
    }
}
