package dev.atalaya.wire;

import java.time.Instant;

/// One thing with the platform's clock.
public record Single<T>(String platformId, Instant now, double rate, long lastSeq, T value) {}
