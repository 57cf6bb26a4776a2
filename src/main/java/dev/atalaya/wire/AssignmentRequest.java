package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `POST /v1/conversations/{id}/assignment`. No agent: the bot decides in the group; neither: back to the bot.
public record AssignmentRequest(
        @Nullable String agentId,
        @Nullable String groupId,
        @Nullable String reason) {}
