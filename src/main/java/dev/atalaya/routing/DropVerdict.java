package dev.atalaya.routing;

import java.util.List;

/// What a drop of conversations onto a target would mean.
///
/// @param reasons the gravest first; empty when all is well
public record DropVerdict(Level level, List<Reason> reasons) {

    public enum Level {
        ALLOWED,
        WARNING,
        REFUSED
    }

    /// @param kind what is the matter
    /// @param level how grave it is
    /// @param count of the conversations concerned
    public record Reason(Kind kind, Level level, int count) {}

    public enum Kind {
        CLOSED,
        ALREADY_THERE,
        AGENT_DEACTIVATED,
        GROUP_NOT_TRANSFERABLE,
        NOT_YOUR_GROUP,
        /// The conversations leave the supervisor's sight: he cannot undo it.
        LEAVES_SIGHT,
        AGENT_DISCONNECTED,
        AGENT_NOT_ASSIGNABLE,
        TEST_AGENT,
        WINDOW_CLOSED,
        NOBODY_ASSIGNABLE,
        GROUP_CLOSED,
        PENDING
    }
}
