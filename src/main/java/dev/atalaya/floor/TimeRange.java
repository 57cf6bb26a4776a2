package dev.atalaya.floor;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// Opening hours of one weekday: `[start, end)` in the group's zone. `start = end` is 24 hours; an end before the start
/// reaches into the next day and belongs to the day on which it starts.
public record TimeRange(DayOfWeek day, LocalTime start, LocalTime end) {}
