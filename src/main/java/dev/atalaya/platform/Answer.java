package dev.atalaya.platform;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a call to the platform came back with; no adapter throws for what a network or a server may do.
public sealed interface Answer<T> {

    /// @param unreadable one line for each item of a list that could not be understood and was left out, naming the
    ///     item, the field and the value
    record Ok<T>(T value, List<String> unreadable) implements Answer<T> {

        public Ok {
            unreadable = List.copyOf(unreadable);
        }

        public Ok(T value) {
            this(value, List.of());
        }
    }

    /// The token is not, or no longer, accepted (401).
    record SignedOut<T>(String why) implements Answer<T> {}

    /// The platform refuses (403, 404, 4xx): trying again does not help.
    record Refused<T>(int status, String code, String why) implements Answer<T> {}

    /// The position asked for is no longer kept (410): take a new snapshot.
    record TooOld<T>() implements Answer<T> {}

    /// No usable answer: try again later.
    record Unreachable<T>(String why, @Nullable Duration retryAfter) implements Answer<T> {}
}
