package dev.atalaya.wire;

/// Body of `POST /sim/v1/load`: so many events a second, in real time, for so many seconds.
public record SimLoad(int eventsPerSecond, int seconds, long seed) {}
