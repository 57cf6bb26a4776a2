package dev.atalaya.floor;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What became of a [Command].
public sealed interface Outcome {

    /// The platform did it.
    ///
    /// @param version the thing's version afterwards (`assignmentVersion` for a reassignment)
    /// @param assigneeId for a reassignment: who has it now, null when it is held
    record Confirmed(long version, @Nullable String assigneeId) implements Outcome {}

    /// Somebody was quicker: the version no longer matched.
    ///
    /// @param assigneeId who has it now, null when nobody
    /// @param groupId in which group
    record Conflict(
            long version,
            @Nullable String assigneeId,
            @Nullable String groupId) implements Outcome {}

    /// The platform refuses.
    ///
    /// @param why one line in the platform's words
    /// @param code the problem document's type, such as `conversation-closed`; may be empty
    record Rejected(String code, String why) implements Outcome {}

    /// No answer: unknown whether it was done. The same key may be sent again.
    ///
    /// @param retryAfter what the platform asked for, or null
    /// @param signedOut the token is not accepted: before a new sign-in sending it again makes no sense
    record Unreachable(String why, @Nullable Duration retryAfter, boolean signedOut) implements Outcome {

        /// Trying again may help by itself.
        public Unreachable(String why, @Nullable Duration retryAfter) {
            this(why, retryAfter, false);
        }
    }
}
