package dev.atalaya.routing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a drop of conversations onto a target would mean.
///
/// @param level the gravest of the reasons'
/// @param reasons the gravest first; empty when all is well
public record DropVerdict(Level level, List<Reason> reasons) {

    public DropVerdict {
        reasons = List.copyOf(reasons);
    }

    public enum Level {
        ALLOWED,
        WARNING,
        REFUSED
    }

    /// @param kind what is the matter
    /// @param level how grave it is; ALLOWED is worth saying and nothing more
    /// @param count of the conversations concerned
    /// @param since for [Kind#AGENT_DISCONNECTED] and [Kind#AGENT_NOT_ASSIGNABLE] since when, else null
    public record Reason(
            Kind kind, Level level, int count, @Nullable Instant since) {}

    public enum Kind {
        CLOSED,
        /// A command on it has not ended: its version is about to change.
        PENDING,
        ALREADY_THERE,
        /// The agent or group exists no more, or this user may not see it.
        TARGET_UNKNOWN,
        AGENT_DEACTIVATED,
        AGENT_NOT_A_MEMBER,
        /// The conversation is not of the user's groups: he may not touch it.
        NOT_YOUR_GROUP,
        GROUP_NOT_TRANSFERABLE,
        /// The conversations leave the supervisor's sight: he cannot undo it.
        LEAVES_SIGHT,
        AGENT_DISCONNECTED,
        AGENT_NOT_ASSIGNABLE,
        TEST_AGENT,
        WINDOW_CLOSED,
        /// The bot would hold it, or draw among people who are not eligible.
        NOBODY_ASSIGNABLE,
        GROUP_CLOSED
    }
}
