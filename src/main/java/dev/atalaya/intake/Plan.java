package dev.atalaya.intake;

import dev.atalaya.floor.HistoryKind;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is to be read.
///
/// @param kind STATES or CONVERSATIONS
/// @param columns which column tells what, counted from 0
/// @param zone in which its times are written, where they name none themselves
/// @param order of days and months; null for what the file itself shows
/// @param states what states mean, by name, where it is not as recognised
/// @param group the group of lines that name none and whose agent is in none
public record Plan(
        HistoryKind kind,
        Map<Field, Integer> columns,
        ZoneId zone,
        @Nullable DayOrder order,
        Map<String, Meaning> states,
        String group) {

    public Plan {
        columns = Map.copyOf(columns);
        states = Map.copyOf(states);
    }
}
