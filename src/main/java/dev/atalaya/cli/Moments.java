package dev.atalaya.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/// Moments as people write them: a day, a local time, or a time with its offset. What the calendar does not have, like
/// the 30th of February, is refused.
final class Moments {

    private static final DateTimeFormatter ANY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]").withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    private static TemporalAccessor read(String option, String text) {
        try {
            return ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException _) {
            throw CommandFailure.wrongCall(option + ": not a time: " + text);
        }
    }

    /// @param zone of what has no offset
    private static Instant parse(String option, String text, ZoneId zone) {
        return switch (read(option, text)) {
            case OffsetDateTime at -> at.toInstant();
            case LocalDateTime at -> at.atZone(zone).toInstant();
            case LocalDate day -> day.atStartOfDay(zone).toInstant();
            case TemporalAccessor any -> throw new IllegalStateException("parsed " + any);
        };
    }

    /// Refuses what is wrong in every zone, before the zone is known. Where one of the two has an offset and the other
    /// has none it depends on the zone which of them is the earlier.
    static void check(@Nullable String from, @Nullable String to) {
        boolean depends = from != null
                && to != null
                && read("--from", from) instanceof OffsetDateTime != read("--to", to) instanceof OffsetDateTime;
        if (!depends) range(from, to, ZoneOffset.UTC);
    }

    /// From one moment to another.
    ///
    /// @param from the first; null where none is given
    /// @param to the first after; null where none is given
    record Range(@Nullable Instant from, @Nullable Instant to) {}

    /// What `--from` and `--to` say.
    ///
    /// @param zone of what has no offset
    static Range range(@Nullable String from, @Nullable String to, ZoneId zone) {
        Instant first = from == null ? null : parse("--from", from, zone);
        Instant after = to == null ? null : parse("--to", to, zone);
        if (first != null && after != null && !first.isBefore(after)) {
            throw CommandFailure.wrongCall("--to: not after --from: " + to);
        }
        return new Range(first, after);
    }
}
