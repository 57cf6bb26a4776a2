package dev.atalaya.intake;

import dev.atalaya.intake.file.Raw;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes instants of what is written in a file. Pure.
///
/// @param zone of times that name none
/// @param order of days and months
record WallClock(ZoneId zone, DayOrder order) {

    private static final double DAY_NANOS = 86_400e9;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /// What a cell tells.
    ///
    /// @param at null where `why` says what is wrong
    /// @param later the second instant of the same name, where the clocks were put back
    /// @param why null where all is well
    record Moment(
            @Nullable Instant at,
            @Nullable Instant later,
            @Nullable Why why) {

        private static Moment wrong(Why why) {
            return new Moment(null, null, why);
        }
    }

    /// @param day the day of times that stand alone; null where there is none
    Moment read(Raw raw, @Nullable LocalDate day) {
        if (raw.when() != null) return at(raw.when());
        LocalTime clock = raw.numeric() ? fraction(raw.text()) : DateText.clock(raw.text());
        if (clock != null) return day == null ? Moment.wrong(Why.NO_DATE) : at(day.atTime(clock));
        DateText text = DateText.parse(raw.text());
        if (text == null) return Moment.wrong(Why.NO_DATE);
        try {
            LocalDateTime local = text.in(order);
            ZoneOffset offset = text.offset();
            if (offset == null) return at(local);
            return inRange(local) ? new Moment(local.toInstant(offset), null, null) : Moment.wrong(Why.OUT_OF_RANGE);
        } catch (DateTimeException _) {
            return Moment.wrong(Why.NO_SUCH_DAY);
        }
    }

    /// Null where it is none.
    @Nullable
    LocalDate day(Raw raw) {
        if (raw.when() != null) return raw.when().toLocalDate();
        DateText text = DateText.parse(raw.text());
        try {
            return text == null ? null : text.in(order).toLocalDate();
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// A spreadsheet's time of day.
    private static @Nullable LocalTime fraction(String number) {
        double part = Double.parseDouble(number);
        if (part < 0 || part >= 1) return null;
        return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(part * DAY_NANOS / 1e9)));
    }

    private static boolean inRange(LocalDateTime local) {
        return !local.toLocalDate().isBefore(FIRST) && local.toLocalDate().isBefore(LAST);
    }

    private Moment at(LocalDateTime local) {
        if (!inRange(local)) return Moment.wrong(Why.OUT_OF_RANGE);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> Moment.wrong(Why.SKIPPED_BY_CLOCK);
            case 1 -> new Moment(local.toInstant(offsets.getFirst()), null, null);
            default -> new Moment(local.toInstant(offsets.getFirst()), local.toInstant(offsets.getLast()), null);
        };
    }
}
