package dev.atalaya.routing;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a group is open. Pure functions over a schedule (null means always open) and the group's zone.
///
/// An instant is open by its own local time: where clocks go back, the hour that comes twice is open twice; where they
/// go forward, the hour that never comes opens nothing.
public final class OpeningHours {

    /// How far ahead a change is looked for.
    private static final Duration HORIZON = Duration.ofDays(400);

    /// After the last closed date a schedule repeats by the week. Two weeks show every local time at least once, even
    /// where clocks go forward in one of them; two days more for ranges that reach past midnight.
    private static final Duration CYCLE = Duration.ofDays(16);

    private OpeningHours() {}

    public static boolean isOpen(@Nullable Schedule schedule, ZoneId zone, Instant at) {
        return schedule == null || rangeAt(schedule, zone, at) != null;
    }

    /// The range that makes the instant open, or null when it is closed. With several, the first of the schedule.
    public static @Nullable TimeRange rangeAt(Schedule schedule, ZoneId zone, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        LocalDate today = local.toLocalDate();
        for (TimeRange range : schedule.ranges()) {
            if (covers(schedule, range, today, local) || covers(schedule, range, today.minusDays(1), local))
                return range;
        }
        return null;
    }

    /// The ranges that start on the date, for "today 08:00–18:00"; none on a closed date.
    public static List<TimeRange> rangesOn(Schedule schedule, LocalDate date) {
        if (schedule.closedDates().contains(date)) return List.of();
        DayOfWeek day = date.getDayOfWeek();
        return schedule.ranges().stream().filter(range -> range.day() == day).toList();
    }

    /// When the group next opens or closes after `at`, or null when it does neither within 400 days.
    public static @Nullable Instant nextChange(@Nullable Schedule schedule, ZoneId zone, Instant at) {
        if (schedule == null || schedule.ranges().isEmpty()) return null;
        Instant end = horizon(schedule, zone, at);
        boolean open = isOpen(schedule, zone, at);
        Instant next = step(schedule, zone, at);
        while (!next.isAfter(end)) {
            if (isOpen(schedule, zone, next) != open) return next;
            next = step(schedule, zone, next);
        }
        return null;
    }

    /// When the group last opened or closed, at or before `at`; null when it did neither within 400 days.
    public static @Nullable Instant lastChange(@Nullable Schedule schedule, ZoneId zone, Instant at) {
        if (schedule == null || schedule.ranges().isEmpty()) return null;
        for (Duration back = Duration.ofDays(1); back.compareTo(HORIZON) <= 0; back = back.multipliedBy(20)) {
            Instant last = null;
            Instant next = nextChange(schedule, zone, at.minus(back));
            while (next != null && !next.isAfter(at)) {
                last = next;
                next = nextChange(schedule, zone, next);
            }
            if (last != null) return last;
        }
        return null;
    }

    /// The next instant at which the answer may change: a range's start or end, or where the zone's offset changes.
    /// Between two such instants local time runs evenly and crosses no boundary.
    private static Instant step(Schedule schedule, ZoneId zone, Instant from) {
        ZoneOffset offset = zone.getRules().getOffset(from);
        Instant boundary =
                nextBoundary(schedule, LocalDateTime.ofInstant(from, offset)).toInstant(offset);
        var transition = zone.getRules().nextTransition(from);
        return transition != null && transition.getInstant().isBefore(boundary) ? transition.getInstant() : boundary;
    }

    private static LocalDateTime nextBoundary(Schedule schedule, LocalDateTime from) {
        LocalDateTime best = LocalDateTime.MAX;
        for (TimeRange range : schedule.ranges()) {
            int ahead =
                    Math.floorMod(range.day().getValue() - from.getDayOfWeek().getValue(), 7);
            LocalDate day = from.toLocalDate().plusDays(ahead);
            // A range of a week ago may end only today; today's may have begun already, next week's then comes first.
            for (LocalDate start : List.of(day.minusWeeks(1), day, day.plusWeeks(1))) {
                best = earlier(best, start.atTime(range.start()), from);
                best = earlier(best, endOf(range, start), from);
            }
        }
        return best;
    }

    private static LocalDateTime earlier(LocalDateTime best, LocalDateTime candidate, LocalDateTime after) {
        return candidate.isAfter(after) && candidate.isBefore(best) ? candidate : best;
    }

    private static boolean covers(Schedule schedule, TimeRange range, LocalDate start, LocalDateTime local) {
        return range.day() == start.getDayOfWeek()
                && !local.isBefore(start.atTime(range.start()))
                && local.isBefore(endOf(range, start))
                && !schedule.closedDates().contains(start);
    }

    private static LocalDateTime endOf(TimeRange range, LocalDate start) {
        boolean sameDay = range.end().isAfter(range.start());
        return (sameDay ? start : start.plusDays(1)).atTime(range.end());
    }

    private static Instant horizon(Schedule schedule, ZoneId zone, Instant at) {
        Instant repeats = at;
        for (LocalDate closed : schedule.closedDates()) {
            Instant then = closed.atStartOfDay(zone).toInstant();
            if (then.isAfter(repeats)) repeats = then;
        }
        Instant cycle = repeats.plus(CYCLE);
        Instant limit = at.plus(HORIZON);
        return cycle.isBefore(limit) ? cycle : limit;
    }
}
