package dev.atalaya.store.pack;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Schedule], or that there is none, as bytes.
final class ScheduleCodec {

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

    private ScheduleCodec() {}

    static void pack(@Nullable Schedule schedule, Packer to) {
        to.flag(schedule != null);
        if (schedule == null) return;
        to.list(schedule.ranges(), ScheduleCodec::packRange);
        to.list(schedule.closedDates().stream().sorted().toList(), (packer, date) -> packer.signed(date.toEpochDay()));
    }

    static @Nullable Schedule unpack(Unpacker from) {
        if (!from.flag()) return null;
        try {
            return new Schedule(
                    from.list(ScheduleCodec::unpackRange),
                    new HashSet<>(from.list(unpacker -> LocalDate.ofEpochDay(unpacker.signed()))));
        } catch (DateTimeException e) {
            throw new MalformedException("schedule", e);
        }
    }

    private static void packRange(Packer to, TimeRange range) {
        to.u8(range.day().ordinal())
                .number(range.start().toNanoOfDay())
                .number(range.end().toNanoOfDay());
    }

    private static TimeRange unpackRange(Unpacker from) {
        return new TimeRange(
                from.oneOf(DAYS), LocalTime.ofNanoOfDay(from.number()), LocalTime.ofNanoOfDay(from.number()));
    }
}
