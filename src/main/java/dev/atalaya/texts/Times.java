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
        weekday = DateTimeFormatter.ofPattern("EEE HH:mm", texts.locale());
        date = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm:ss", texts.locale());
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

    /// `since today 08:31`, `since Fri 17:58`, `since 3 Nov`: as precise as people would say it at `now`.
    public String since(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (then.toLocalDate().equals(today)) return texts.get("time.since-today", clock.format(then));
        if (then.toLocalDate().isAfter(today.minusDays(7))) return texts.get("time.since", weekday.format(then));
        return texts.get(
                "time.since",
                DateTimeFormatter.ofPattern("d MMM", texts.locale()).format(then));
    }
}
