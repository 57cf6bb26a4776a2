package dev.atalaya.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a call to the platform came back with; no adapter throws for what a network or a server may do.
public sealed interface Answer<T> {

    record Ok<T>(T value) implements Answer<T> {}

    /// The token is not, or no longer, accepted (401).
    record SignedOut<T>(String why) implements Answer<T> {}

    /// The platform refuses (403, 404, 4xx): trying again does not help.
    record Refused<T>(int status, String code, String why) implements Answer<T> {}

    /// The position asked for is no longer kept (410): take a new snapshot.
    record TooOld<T>() implements Answer<T> {}

    /// No usable answer: try again later.
    record Unreachable<T>(String why, @Nullable Duration retryAfter) implements Answer<T> {}
}
