package dev.atalaya.alerts;

import java.time.LocalTime;

/// The hours of each day in which nobody is disturbed, in the account's zone.
///
/// @param to the first moment after; at or before `from` it is the next day's
public record Quiet(LocalTime from, LocalTime to) {

    boolean at(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
