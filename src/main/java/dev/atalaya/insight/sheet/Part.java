package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Sums;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that belong together and share a time axis.
///
/// @param group the group's name; empty where the part is none
/// @param day null where the part is no day
/// @param zone of the axis
/// @param sums of its lines, an agent in several of them counted once
public record Part(String group, @Nullable LocalDate day, ZoneId zone, Stretch axis, List<Line> lines, Sums sums) {

    public Part {
        lines = List.copyOf(lines);
    }
}
