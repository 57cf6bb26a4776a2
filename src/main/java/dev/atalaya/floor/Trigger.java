package dev.atalaya.floor;

/// Why the bot had to decide.
public enum Trigger {
    NEW,
    /// The contact had a closed conversation.
    REACTIVATION,
    TRANSFER,
    AUTOMATED_TASK,
    /// The assignee was deactivated or removed from the group; a mere disconnection is none.
    AGENT_LEFT,
    /// A supervisor did it.
    MANUAL
}
