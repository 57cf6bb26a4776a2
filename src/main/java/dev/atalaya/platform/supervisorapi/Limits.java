package dev.atalaya.platform.supervisorapi;

import java.time.Duration;

/// How long we wait and how much we take. The defaults hold the budget for staleness: noticed within 3 s,
/// recovered within 5 s.
///
/// @param connect to open a connection
/// @param read between two pieces of an answer: short, as a call that hangs in a fault must be over soon after it
/// @param longRead the same for questions that may cost the platform time, as those to the log
/// @param call for a whole call
/// @param silence of a stream that sends a heartbeat every second, after which it counts as dead
/// @param settled how long a stream lives before the failures before it are forgotten
/// @param poll between two questions for changes
/// @param streamRetry while polling: how long until the stream is tried again
/// @param answerBytes of one answer, decompressed
/// @param eventBytes of one event on a stream
public record Limits(
        Duration connect,
        Duration read,
        Duration longRead,
        Duration call,
        Duration silence,
        Duration settled,
        Duration poll,
        Duration streamRetry,
        long answerBytes,
        long eventBytes) {

    private static final long MB = 1 << 20;

    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                Duration.ofSeconds(15),
                Duration.ofSeconds(20),
                Duration.ofMillis(2500),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                32 * MB,
                4 * MB);
    }
}
