package dev.atalaya.export;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// A value in a table. Each format writes it in its own way.
public sealed interface Cell {

    /// Empty text is an empty cell.
    record Text(String text) implements Cell {}

    record Whole(long value) implements Cell {}

    record Fraction(double value) implements Cell {}

    /// A moment in the zone in which it is to be read.
    record Moment(ZonedDateTime at) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /// A length of time.
    record Span(Duration length) implements Cell {}

    record Truth(boolean value) implements Cell {}
}
