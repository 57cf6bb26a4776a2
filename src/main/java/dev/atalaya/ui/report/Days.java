package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// Which days a report is about: a choice that moves on with time, or days of one's own.
///
/// @param first only with CUSTOM
/// @param last only with CUSTOM, included
public record Days(Choice choice, LocalDate first, LocalDate last) {

    public enum Choice {
        TODAY,
        YESTERDAY,
        WEEK,
        LAST_WEEK,
        MONTH,
        LAST_MONTH,
        CUSTOM
    }

    public static final Days TODAY = of(Choice.TODAY);

    public static Days of(Choice choice) {
        return new Days(choice, LocalDate.EPOCH, LocalDate.EPOCH);
    }

    /// Both included, in any order.
    public static Days between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Days(Choice.CUSTOM, other, one) : new Days(Choice.CUSTOM, one, other);
    }

    /// The stretch that it means now. Days begin at midnight of the zone, weeks on Monday.
    public Stretch at(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = today.withDayOfMonth(1);
        return switch (choice) {
            case TODAY -> days(today, today.plusDays(1), zone);
            case YESTERDAY -> days(today.minusDays(1), today, zone);
            case WEEK -> days(monday, monday.plusWeeks(1), zone);
            case LAST_WEEK -> days(monday.minusWeeks(1), monday, zone);
            case MONTH -> days(month, month.plusMonths(1), zone);
            case LAST_MONTH -> days(month.minusMonths(1), month, zone);
            case CUSTOM -> days(first, last.plusDays(1), zone);
        };
    }

    private static Stretch days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Stretch(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
}
