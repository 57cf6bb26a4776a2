package dev.atalaya.floor;

import java.time.Instant;

/// Why a conversation needs a supervisor now.
///
/// @param since from when on the reason holds
public record Attention(Kind kind, Instant since) {

    /// In the order in which they are named when several apply.
    public enum Kind {
        TEST_AGENT,
        ASSIGNEE_DEACTIVATED,
        ASSIGNEE_NOT_MEMBER,
        ASSIGNEE_DISCONNECTED,
        ASSIGNEE_PAUSED,
        HELD_WHILE_OPEN,
        WAITING_TOO_LONG
    }
}
