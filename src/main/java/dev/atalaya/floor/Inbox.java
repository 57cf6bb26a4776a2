package dev.atalaya.floor;

/// The box in which the platform keeps an open conversation.
public enum Inbox {
    /// Held with the bot.
    WAITING,
    /// With an agent.
    ACTIVE,
    /// The window to answer has closed.
    EXPIRED,
    /// Started by an agent; the customer has not written yet.
    OUTGOING
}
