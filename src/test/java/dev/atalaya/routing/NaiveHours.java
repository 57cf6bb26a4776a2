package dev.atalaya.routing;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Opening hours a second time: marks the minutes of local days, and finds changes by looking at every quarter of an
/// hour.
final class NaiveHours {

    static final Duration QUARTER = Duration.ofMinutes(15);

    private NaiveHours() {}

    static boolean isOpen(Schedule schedule, ZoneId zone, Instant at) {
        ZonedDateTime local = at.atZone(zone);
        int minute = local.getHour() * 60 + local.getMinute();
        return openMinute(schedule, local.toLocalDate(), minute)
                || openMinute(schedule, local.toLocalDate().minusDays(1), minute + 24 * 60);
    }

    /// @param minute since the local midnight at which `day` begins, 1440 and more on the day after
    private static boolean openMinute(Schedule schedule, LocalDate day, int minute) {
        if (schedule.closedDates().contains(day)) return false;
        for (TimeRange range : schedule.ranges()) {
            if (range.day() != day.getDayOfWeek()) continue;
            int start = range.start().toSecondOfDay() / 60;
            int end = range.end().toSecondOfDay() / 60;
            if (end <= start) end += 24 * 60;
            if (start <= minute && minute < end) return true;
        }
        return false;
    }

    /// The first quarter of an hour after `at` that is not as `at`, or null when there is none before `limit`.
    static @Nullable Instant nextChange(Schedule schedule, ZoneId zone, Instant at, Instant limit) {
        boolean open = isOpen(schedule, zone, at);
        for (Instant next = at.plus(QUARTER); next.isBefore(limit); next = next.plus(QUARTER)) {
            if (isOpen(schedule, zone, next) != open) return next;
        }
        return null;
    }
}
