package dev.atalaya.platform.supervisorapi;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/// The `Retry-After` header (RFC 9110, 10.2.3): seconds, or a date on the server's clock.
final class RetryAfter {

    /// Longer waits are cut to this, so that a wrong header does not silence the console for a day.
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /// Null where there is none that can be understood.
    ///
    /// @param header its value, or null
    /// @param date the answer's own `Date` header, or null
    /// @param now this machine's clock, for want of a `Date`
    static @Nullable Duration parse(@Nullable String header, @Nullable String date, Instant now) {
        if (header == null || header.isBlank()) return null;
        String text = header.strip();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > DIGITS ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant until = instant(text);
        Instant from = date == null ? null : instant(date);
        return until == null ? null : bounded(Duration.between(from == null ? now : from, until));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) return Duration.ZERO;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return ZonedDateTime.parse(
                            text, DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT))
                    .toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
