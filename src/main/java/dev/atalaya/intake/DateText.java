package dev.atalaya.intake;

import dev.atalaya.texts.Fold;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A written moment, taken apart: `2026-11-23 08:00:05`, `23/11/2026 8:00 a. m.`, `23 nov 2026 08:00`,
/// `2026-11-23T14:00:05Z`. Pure.
///
/// @param first year, or what stands first in `03/04/2026`
/// @param last day, or the year
/// @param yearFirst whether it is written year, month, day
/// @param named whether the month is a word, so that there is nothing to guess
/// @param offset null where none is written
record DateText(
        int first,
        int second,
        int last,
        boolean yearFirst,
        boolean named,
        LocalTime time,
        @Nullable ZoneOffset offset) {

    private static final String TIME =
            "(?:[T,\\s]+(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?\\s*m\\.?)?)?";
    private static final String OFFSET = "\\s*(Z|[+-]\\d{2}:?\\d{2})?";
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})" + TIME + OFFSET, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(\\d{1,2})[-\\s.]+(?:de\\s+)?(\\p{L}+)\\.?[-\\s,]+(?:de\\s+)?(\\d{4})" + TIME + OFFSET,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + TIME + OFFSET, Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2}))?\\s*([ap]\\.?\\s*m\\.?)?", Pattern.CASE_INSENSITIVE);
    /// The first letters of each month in the three languages.
    private static final List<String> MONTHS = List.of(
            "ene jan",
            "feb fev",
            "mar",
            "abr apr",
            "may mai",
            "jun",
            "jul",
            "ago aug",
            "sep set",
            "oct out",
            "nov",
            "dic dec dez");

    /// Null where it is none.
    static @Nullable DateText parse(String text) {
        try {
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                boolean yearFirst = numbers.group(1).length() == 4;
                return of(numbers, number(numbers, 1), number(numbers, 2), number(numbers, 3), yearFirst, false);
            }
            Matcher day = DAY_NAMED.matcher(text);
            if (day.matches()) return named(day, number(day, 1), day.group(2), number(day, 3));
            Matcher month = MONTH_NAMED.matcher(text);
            if (month.matches()) return named(month, number(month, 2), month.group(1), number(month, 3));
            return null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable DateText named(Matcher found, int day, String name, int year) {
        int month = month(name);
        return month == 0 ? null : of(found, year, month, day, true, true);
    }

    private static DateText of(Matcher found, int first, int second, int last, boolean yearFirst, boolean named) {
        LocalTime time = found.group(4) == null ? LocalTime.MIDNIGHT : time(found, 4);
        String offset = found.group(8);
        return new DateText(
                first,
                second,
                last,
                yearFirst,
                named,
                time,
                offset == null ? null : ZoneOffset.of(offset.toUpperCase(Locale.ROOT)));
    }

    /// `8:00`, `08:00:05`, `8:00 p. m.`; null where it is none.
    static @Nullable LocalTime clock(String text) {
        Matcher found = CLOCK.matcher(text);
        try {
            return found.matches() ? time(found, 1) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static LocalTime time(Matcher found, int group) {
        int hour = number(found, group);
        String half = found.group(group + 3);
        if (half != null) {
            if (hour < 1 || hour > 12) throw new DateTimeException("hour " + hour);
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        int second = found.group(group + 2) == null ? 0 : number(found, group + 2);
        return LocalTime.of(hour, number(found, group + 1), second);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        String folded = Fold.fold(name);
        if (folded.length() < 3) return 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (List.of(MONTHS.get(i).split(" ")).contains(folded.substring(0, 3))) return i + 1;
        }
        return 0;
    }

    /// What it shows of the order in which its file writes: null for both, or neither.
    @Nullable
    DayOrder shows() {
        if (yearFirst || first > 12 == second > 12) return null;
        return first > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    /// Whether it could be read both ways, to two different days.
    boolean isAmbiguous() {
        return !yearFirst && first <= 12 && second <= 12 && first != second;
    }

    /// @throws DateTimeException where there is no such day
    LocalDateTime in(DayOrder order) {
        LocalDate date;
        if (yearFirst) date = LocalDate.of(first, second, last);
        else {
            int year = last < 100 ? 2000 + last : last;
            date = order == DayOrder.DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
        }
        return date.atTime(time);
    }
}
