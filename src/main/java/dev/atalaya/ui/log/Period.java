package dev.atalaya.ui.log;

import java.time.Instant;

/// A stretch of time.
///
/// @param from inclusive
/// @param to exclusive, later
public record Period(Instant from, Instant to) {

    public Period {
        if (!from.isBefore(to)) throw new IllegalArgumentException("no stretch of time: " + from + " to " + to);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
