package dev.atalaya.floor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// When a group is open, in the group's zone.
///
/// @param ranges by weekday, any number a day; empty means never open
/// @param closedDates local dates on which no range starts
public record Schedule(List<TimeRange> ranges, Set<LocalDate> closedDates) {

    public Schedule {
        ranges = List.copyOf(ranges);
        closedDates = Set.copyOf(closedDates);
    }
}
