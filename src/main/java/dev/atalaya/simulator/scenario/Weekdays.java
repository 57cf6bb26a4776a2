package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Weekdays and hours as scenarios write them: `MON-SAT 08:00-18:00`, `MON,WED`, `2026-11-20..2026-11-24`.
final class Weekdays {

    private Weekdays() {}

    /// `MON`, `MON-FRI`, `SAT-SUN`, `MON,WED,FRI`.
    static Set<DayOfWeek> days(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            if (ends.length > 2) throw new IllegalArgumentException(text);
            DayOfWeek last = day(ends[ends.length - 1]);
            DayOfWeek day = day(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    /// `MON-SAT 08:00-18:00` as one range for each day.
    static List<TimeRange> ranges(String text) {
        Person.Shift shift = shift(text);
        List<TimeRange> ranges = new ArrayList<>();
        for (DayOfWeek day : EnumSet.copyOf(shift.days())) ranges.add(new TimeRange(day, shift.start(), shift.end()));
        return ranges;
    }

    static Person.Shift shift(String text) {
        String[] parts = text.strip().split("[ -]+(?=\\d)", -1);
        if (parts.length != 3) throw new IllegalArgumentException(text);
        return new Person.Shift(days(parts[0].strip()), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    /// `2026-11-20` or `2026-11-20..2026-11-24`.
    static Person.Absence absence(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length > 2) throw new IllegalArgumentException(text);
        return new Person.Absence(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    static DayOfWeek day(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (wanted.length() == 3 && day.name().startsWith(wanted)) return day;
        }
        throw new IllegalArgumentException(text);
    }
}
