package dev.atalaya.intake;

import dev.atalaya.intake.file.Raw;
import dev.atalaya.intake.file.RawLine;
import dev.atalaya.texts.Fold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A line's cells by what they tell.
///
/// @param clock makes instants of them
/// @param noted hears of what is taken, but should be said
record Cells(RawLine line, Plan plan, Survey survey, WallClock clock, Consumer<Remark> noted) {

    /// As long as a spreadsheet's longest.
    static final int LONGEST = 32_767;
    /// Names are kept with each decision.
    static final int LONGEST_NAME = 500;

    private static final Set<String> YES =
            Set.of("si", "yes", "sim", "s", "y", "true", "verdadero", "verdadeiro", "1", "x", "conectado", "connected");
    private static final Set<String> NO =
            Set.of("no", "nao", "n", "false", "falso", "0", "desconectado", "disconnected");

    Raw raw(Field field) {
        Integer column = plan.columns().get(field);
        return column == null ? Raw.EMPTY : line.cell(column);
    }

    RejectedException rejected(Field field, Why why, String detail) {
        return new RejectedException(remark(field, why, detail));
    }

    Remark remark(Field field, Why why, String detail) {
        return new Remark(line.number(), heading(field), raw(field).text(), why, detail);
    }

    /// How the file calls the field.
    String heading(Field field) {
        return survey.heading(plan.columns().get(field));
    }

    /// Empty where nothing stands there.
    String text(Field field) throws RejectedException {
        Raw raw = raw(field);
        String text = raw.text();
        if (raw.formula() || text.startsWith("=") || text.startsWith("@")) throw rejected(field, Why.FORMULA, "");
        if (text.length() > LONGEST_NAME) {
            throw rejected(field, Why.TOO_LONG, String.valueOf(LONGEST_NAME));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) throw rejected(field, Why.CONTROL_CHARACTER, "");
        return text;
    }

    String needed(Field field) throws RejectedException {
        String text = text(field);
        if (text.isEmpty()) throw rejected(field, Why.MISSING, "");
        return text;
    }

    Instant neededTime(Field field) throws RejectedException {
        Instant at = time(field, null);
        if (at == null) throw rejected(field, Why.MISSING, "");
        return at;
    }

    /// @param after of a time that occurs twice the first that is not before this one; null for the first
    /// @return null where nothing stands there
    @Nullable
    Instant time(Field field, @Nullable Instant after) throws RejectedException {
        Raw raw = raw(field);
        if (raw.isEmpty()) return null;
        if (raw.formula()) throw rejected(field, Why.FORMULA, "");
        WallClock.Moment moment = clock.read(raw, day());
        Instant at = moment.at();
        if (at == null) {
            Why why = moment.why() == null ? Why.NO_DATE : moment.why();
            throw rejected(field, why, clock.zone().getId());
        }
        Instant later = moment.later();
        if (later == null) return at;
        noted.accept(remark(field, Why.TWICE_BY_CLOCK, clock.zone().getId()));
        return after != null && at.isBefore(after) ? later : at;
    }

    private @Nullable LocalDate day() {
        Raw raw = raw(Field.DATE);
        return raw.isEmpty() ? null : clock.day(raw);
    }

    /// Whether the field tells a time of day only, so that its day comes from elsewhere.
    boolean isClock(Field field) {
        Raw raw = raw(field);
        return raw.when() == null && (raw.numeric() || DateText.clock(raw.text()) != null);
    }

    @Nullable
    Boolean yesOrNo(Field field) throws RejectedException {
        String text = Fold.fold(text(field));
        if (text.isEmpty()) return null;
        if (YES.contains(text)) return true;
        if (NO.contains(text)) return false;
        throw rejected(field, Why.NO_YES_OR_NO, "");
    }

    /// `7:30`, `07:30:15`, or a number whose unit stands in the heading; a spreadsheet's number counts days.
    @Nullable
    Duration duration() throws RejectedException {
        Raw raw = raw(Field.DURATION);
        String text = text(Field.DURATION);
        if (text.isEmpty()) return null;
        String[] parts = text.split(":");
        try {
            if (parts.length > 1) {
                long seconds = parts.length > 2 ? Long.parseLong(parts[2]) : 0;
                return checked(Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + seconds);
            }
            double number = Double.parseDouble(text.replace(',', '.'));
            double unit = unit(raw.numeric());
            if (unit == 0) throw rejected(Field.DURATION, Why.NO_DURATION, "");
            return checked(Math.round(number * unit));
        } catch (NumberFormatException _) {
            throw rejected(Field.DURATION, Why.NO_DURATION, "");
        }
    }

    private Duration checked(long seconds) throws RejectedException {
        if (seconds < 0 || seconds > Duration.ofDays(366).toSeconds()) {
            throw rejected(Field.DURATION, Why.NO_DURATION, "");
        }
        return Duration.ofSeconds(seconds);
    }

    private double unit(boolean numeric) {
        String heading = survey.heading(plan.columns().get(Field.DURATION)).toLowerCase(Locale.ROOT);
        if (heading.contains("min")) return 60;
        if (heading.contains("seg") || heading.contains("sec") || heading.contains("(s)")) return 1;
        if (heading.contains("hor") || heading.contains("hour") || heading.contains("(h)")) return 3600;
        return numeric ? LocalTime.MAX.toSecondOfDay() + 1 : 0;
    }
}
