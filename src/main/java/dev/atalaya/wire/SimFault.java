package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// One thing to go wrong on purpose. The first fault whose path and method match a request, and that is not used up,
/// applies to it.
///
/// @param path a path, where `*` stands for any text within it and at its end: `/v1/conversations/*`
/// @param method null for any
/// @param kind what happens
/// @param status for `STATUS`: the answer's status, 503 when null
/// @param delayMillis wait so long before anything else; null for none
/// @param retryAfter for `STATUS`: seconds for the `Retry-After` header, or null
/// @param rate the share of matching requests that it hits, 0 to 1; null for all
/// @param afterEvents for a stream: let so many events pass first; null for none
/// @param times how many requests it hits before it is used up; null for any number
/// @param seconds how long it lasts from now, in real time; null for ever
public record SimFault(
        String path,
        @Nullable String method,
        Kind kind,
        @Nullable Integer status,
        @Nullable Integer delayMillis,
        @Nullable Integer retryAfter,
        @Nullable Double rate,
        @Nullable Integer afterEvents,
        @Nullable Integer times,
        @Nullable Integer seconds) {

    public enum Kind {
        /// Only the delay.
        DELAY,
        /// A problem document with the status.
        STATUS,
        /// The connection is closed without an answer; a stream in its midst.
        DROP,
        /// The answer is cut in its midst; a stream within an event.
        TRUNCATE,
        /// The answer is not JSON, though it says so.
        GARBAGE,
        /// The connection stays open and nothing comes; a stream falls silent.
        BLACK_HOLE,
        /// The request is carried out, but no answer comes back.
        LOSE_ANSWER
    }
}
