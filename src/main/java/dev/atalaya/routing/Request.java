package dev.atalaya.routing;

import dev.atalaya.floor.Trigger;
import org.jspecify.annotations.Nullable;

/// What the bot is asked.
///
/// @param lastAgentId for a reactivation: the human assignee when the contact's previous conversation in this group and
///     channel closed
/// @param assigneeId for a transfer or task: who has it now
public record Request(
        Trigger trigger,
        @Nullable String lastAgentId,
        @Nullable String previousConversationId,
        @Nullable String assigneeId) {}
