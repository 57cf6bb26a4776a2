package dev.atalaya.floor;

/// What is kept of the past.
public enum HistoryKind {
    /// What agents showed: [AgentInterval].
    STATES,
    /// How groups, states, tasks and agents were set up: [ConfigInterval].
    CONFIG,
    /// When conversations were opened, written in and closed: [ConversationSpan].
    CONVERSATIONS,
    /// The log: [Assignment].
    DECISIONS
}
