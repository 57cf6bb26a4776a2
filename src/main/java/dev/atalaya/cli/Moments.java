package dev.atalaya.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/// Moments as people write them: a day, a local time, or a time with its offset. What the calendar does not have, like
/// the 30th of February, is refused.
final class Moments {

    private static final DateTimeFormatter ANY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]").withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /// @param zone of what has no offset
    static Instant parse(String option, String text, ZoneId zone) {
        try {
            TemporalAccessor any =
                    ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (any) {
                case OffsetDateTime at -> at.toInstant();
                case LocalDateTime at -> at.atZone(zone).toInstant();
                case LocalDate day -> day.atStartOfDay(zone).toInstant();
                default -> throw new IllegalStateException("parsed " + any);
            };
        } catch (DateTimeException _) {
            throw CommandFailure.wrongCall(option + ": not a time: " + text);
        }
    }
}
