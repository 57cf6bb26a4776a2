package dev.atalaya.ui.log;

import dev.atalaya.store.log.DecisionLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How much of the log is looked at: a preset that moves on with time, or a stretch of one's own.
///
/// @param custom only with CUSTOM
public record Scope(Preset preset, @Nullable Period custom) {

    public enum Preset {
        TODAY,
        YESTERDAY,
        DAYS_7,
        DAYS_30,
        MONTH,
        /// All that is kept.
        ALL,
        CUSTOM
    }

    public static final Scope TODAY = of(Preset.TODAY);

    public static Scope of(Preset preset) {
        return new Scope(preset, null);
    }

    public static Scope custom(Period period) {
        return new Scope(Preset.CUSTOM, period);
    }

    /// The stretch of time that it means now. Days begin at midnight of the zone.
    ///
    /// @param extent asked for ALL only
    Period at(Instant now, ZoneId zone, Supplier<Optional<DecisionLog.Extent>> extent) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate tomorrow = today.plusDays(1);
        return switch (preset) {
            case TODAY -> days(today, tomorrow, zone);
            case YESTERDAY -> days(today.minusDays(1), today, zone);
            case DAYS_7 -> days(today.minusDays(6), tomorrow, zone);
            case DAYS_30 -> days(today.minusDays(29), tomorrow, zone);
            case MONTH -> days(today.withDayOfMonth(1), tomorrow, zone);
            case ALL -> extent.get().map(all -> all(all, tomorrow, zone)).orElseGet(() -> days(today, tomorrow, zone));
            case CUSTOM -> custom == null ? days(today, tomorrow, zone) : custom;
        };
    }

    private static Period all(DecisionLog.Extent extent, LocalDate tomorrow, ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(extent.newest(), zone).plusDays(1);
        return days(LocalDate.ofInstant(extent.oldest(), zone), last.isAfter(tomorrow) ? last : tomorrow, zone);
    }

    /// @param to exclusive
    static Period days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Period(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
}
