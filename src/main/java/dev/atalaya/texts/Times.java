package dev.atalaya.texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Moments and durations as a supervisor reads them, in one language and one zone. Immutable.
public final class Times {

    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;

    public Times(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        clock = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
        weekday = Dates.of("EEE HH:mm", texts.locale());
        date = Dates.of("EEE d MMM, HH:mm:ss", texts.locale());
    }

    /// `12 s`, `38 min`, `2 h 05 min`, `3 d 16 h`: the two largest units, alike in the three languages.
    public static String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) return seconds + " s";
        long minutes = seconds / 60;
        if (minutes < 60) return minutes + " min";
        long hours = minutes / 60;
        if (hours < 24) return minutes % 60 == 0 ? hours + " h" : "%d h %02d min".formatted(hours, minutes % 60);
        return hours % 24 == 0 ? hours / 24 + " d" : hours / 24 + " d " + hours % 24 + " h";
    }

    public static String between(Instant from, Instant to) {
        return duration(Duration.between(from, to));
    }

    /// `08:31`.
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /// `Mon 08:00`.
    public String weekday(Instant at) {
        return weekday.format(at.atZone(zone));
    }

    /// `Tue 24 Nov, 09:41:07`.
    public String moment(Instant at) {
        return date.format(at.atZone(zone));
    }

    /// `09:41:07`.
    public String second(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(
                at.atZone(zone).toLocalTime().withNano(0).plusNanos(0));
    }

    /// `Mon 23 Nov 2026`, `18 Nov – Tue 24 Nov 2026`, with times where it does not go from midnight to midnight.
    ///
    /// @param to first instant after it
    public String range(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        boolean days = midnight(start) && midnight(end);
        ZonedDateTime last = days ? end.minusNanos(1) : end;
        DateTimeFormatter day = Dates.of("EEE d MMM uuuu", texts.locale());
        DateTimeFormatter small = Dates.of("d MMM", texts.locale());
        String text;
        if (start.toLocalDate().equals(last.toLocalDate()))
            text = days ? day.format(start) : day.format(start) + ", " + clock(from) + "–" + clock(to);
        else if (days) text = small.format(start) + " – " + day.format(last);
        else text = small.format(start) + " " + clock(from) + " – " + day.format(end) + " " + clock(to);
        return text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1);
    }

    private static boolean midnight(ZonedDateTime at) {
        return at.equals(at.toLocalDate().atStartOfDay(at.getZone()));
    }

    /// `0:00`, `7:30`, `124:05`: hours and minutes, to be compared in a column.
    public static String hours(Duration duration) {
        long minutes = duration.plusSeconds(30).toMinutes();
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /// `12 s`, `4 min 10 s`, `3 h 12 min`, `50 h 05 min`: for a figure that stands alone.
    public static String exact(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) return seconds + " s";
        if (seconds < 3600)
            return seconds % 60 == 0 ? seconds / 60 + " min" : seconds / 60 + " min " + seconds % 60 + " s";
        long minutes = seconds / 60;
        return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }

    /// `since today 08:31`, `since Fri 17:58`, `since 3 Nov`: as precise as people would say it at `now`.
    public String since(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (then.toLocalDate().equals(today)) return texts.get("time.since-today", clock.format(then));
        if (then.toLocalDate().isAfter(today.minusDays(7))) return texts.get("time.since", weekday.format(then));
        return texts.get("time.since", Dates.of("d MMM", texts.locale()).format(then));
    }
}
