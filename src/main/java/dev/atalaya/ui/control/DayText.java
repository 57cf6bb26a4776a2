package dev.atalaya.ui.control;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day as people of a country write it, with all digits of the year. A day that does not exist, like the 30th of
/// February, is refused: the field then keeps the day that it had. JavaFX's own converter takes the 28th instead.
public final class DayText extends StringConverter<@Nullable LocalDate> {

    private static final int CENTURY = 2000;

    private final DateTimeFormatter format;

    public DayText(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "uuuu");
        format = new DateTimeFormatterBuilder()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// As this computer writes days where it speaks the language too, else as the language does.
    public static DayText of(Locale spoken) {
        Locale here = Locale.getDefault(Locale.Category.FORMAT);
        return new DayText(here.getLanguage().equals(spoken.getLanguage()) ? here : spoken);
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }

    /// @throws java.time.format.DateTimeParseException where it is no day
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        LocalDate day = LocalDate.parse(text.strip(), format);
        return day.getYear() < 100 ? day.plusYears(CENTURY) : day;
    }
}
