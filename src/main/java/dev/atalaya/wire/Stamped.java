package dev.atalaya.wire;

/// A thing of a list with the number of the last event that changed it: an event with `seq <= lastSeq` is old news.
public record Stamped<T>(long lastSeq, T value) {}
