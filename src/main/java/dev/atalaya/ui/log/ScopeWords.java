package dev.atalaya.ui.log;

import dev.atalaya.texts.Dates;
import dev.atalaya.ui.shell.Words;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says a stretch of time.
final class ScopeWords {

    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter clock;

    ScopeWords(Words words) {
        this.words = words;
        Locale locale = words.texts().locale();
        day = Dates.of("EEE d MMM yyyy", locale);
        shortDay = Dates.of("d MMM", locale);
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /// `Mon 23 Nov 2026`, `18 Nov – Tue 24 Nov 2026`, with times where it does not go from midnight to midnight.
    String say(@Nullable Period period) {
        if (period == null) return "";
        ZonedDateTime from = period.from().atZone(words.zone());
        ZonedDateTime to = period.to().atZone(words.zone());
        boolean days = midnight(from) && midnight(to);
        ZonedDateTime last = days ? to.minusNanos(1) : to;
        boolean oneDay = from.toLocalDate().equals(last.toLocalDate());
        String text;
        if (oneDay)
            text = days ? day.format(from) : day.format(from) + ", " + clock.format(from) + " – " + clock.format(to);
        else if (days) text = shortDay.format(from) + " – " + day.format(last);
        else text = shortDay.format(from) + " " + clock.format(from) + " – " + day.format(to) + " " + clock.format(to);
        return text.substring(0, 1).toUpperCase(words.texts().locale()) + text.substring(1);
    }

    private static boolean midnight(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    String preset(Scope.Preset preset) {
        return words.get("log.scope." + preset);
    }
}
