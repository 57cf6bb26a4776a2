package dev.atalaya.ui.past;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day of a zone, and where an instant stands in it. Days of 23 and 25 hours are as long as they are.
record PastDay(LocalDate date, ZoneId zone) {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h ](\\d{2})(?:[:. ](\\d{2}))?");

    static PastDay of(Instant at, ZoneId zone) {
        return new PastDay(LocalDate.ofInstant(at, zone), zone);
    }

    private Instant start() {
        return date.atStartOfDay(zone).toInstant();
    }

    double seconds() {
        return Duration.between(start(), date.plusDays(1).atStartOfDay(zone).toInstant())
                .toSeconds();
    }

    double second(Instant at) {
        return Duration.between(start(), at).toMillis() / 1000.0;
    }

    Instant at(double second) {
        return start().plusSeconds(Math.round(Math.min(second, seconds() - 1)));
    }

    /// The same time of another day.
    Instant sameTime(Instant at) {
        return ZonedDateTime.of(date, LocalTime.ofInstant(at, zone), zone).toInstant();
    }

    /// `9:41`, `09:41:07`; empty where it is no time of day.
    Optional<Instant> read(String text) {
        Matcher matcher = CLOCK.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        try {
            LocalTime time = LocalTime.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
            return Optional.of(ZonedDateTime.of(date, time, zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
