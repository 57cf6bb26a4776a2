package dev.atalaya.floor;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time `[from, to)`, never empty.
public record Stretch(Instant from, Instant to) implements Comparable<Stretch> {

    public Stretch {
        if (!from.isBefore(to)) throw new IllegalArgumentException("empty: " + from + " to " + to);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    public boolean overlaps(Stretch other) {
        return from.isBefore(other.to) && to.isAfter(other.from);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    @Override
    public int compareTo(Stretch other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
