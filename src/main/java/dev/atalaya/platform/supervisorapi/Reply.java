package dev.atalaya.platform.supervisorapi;

import dev.atalaya.wire.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came back over HTTP, before anybody asks what it means for the call.
sealed interface Reply {

    /// Done; the body is JSON by its own account, no more is known.
    record Got(byte[] body) implements Reply {}

    /// The platform says no (4xx).
    ///
    /// @param problem its own document, or one of ours with an empty `type`
    /// @param why one line for the user
    record Declined(Problem problem, String why) implements Reply {}

    /// No usable answer; trying again may help.
    ///
    /// @param retryAfter what the platform asked for, or null
    record Nothing(String why, @Nullable Duration retryAfter) implements Reply {}
}
