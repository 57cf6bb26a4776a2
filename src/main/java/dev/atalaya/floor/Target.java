package dev.atalaya.floor;

import org.jspecify.annotations.Nullable;

/// Where a supervisor sends a conversation.
public sealed interface Target {

    /// To this agent; the conversation then belongs to the group given, or keeps its own when that is null.
    record ToAgent(String agentId, @Nullable String groupId) implements Target {}

    /// To this group: the bot decides in it.
    record ToGroup(String groupId) implements Target {}

    /// Back to the bot.
    record ToBot() implements Target {}
}
