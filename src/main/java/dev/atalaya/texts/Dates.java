package dev.atalaya.texts;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.stream.Stream;

/// Dates with short names of weekdays and months, alike in the three languages: Portuguese puts a point behind each.
public final class Dates {

    private Dates() {}

    /// @param pattern of [DateTimeFormatter], in which `EEE` and `MMM` stand for short names
    public static DateTimeFormatter of(String pattern, Locale locale) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        for (String part : pattern.split("(?<=EEE|MMM)|(?=EEE|MMM)")) {
            switch (part) {
                case "EEE" ->
                    builder.appendText(
                            ChronoField.DAY_OF_WEEK,
                            Stream.of(DayOfWeek.values())
                                    .collect(toMap(
                                            day -> (long) day.getValue(),
                                            day -> plain(day.getDisplayName(TextStyle.SHORT, locale)))));
                case "MMM" ->
                    builder.appendText(
                            ChronoField.MONTH_OF_YEAR,
                            Stream.of(Month.values())
                                    .collect(toMap(
                                            month -> (long) month.getValue(),
                                            month -> plain(month.getDisplayName(TextStyle.SHORT, locale)))));
                default -> builder.appendPattern(part);
            }
        }
        return builder.toFormatter(locale);
    }

    private static String plain(String name) {
        return name.replace(".", "");
    }
}
