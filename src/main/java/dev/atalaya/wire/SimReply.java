package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// Body of `POST /sim/v1/replies`: an agent answers.
///
/// @param agentId null for the assignee
public record SimReply(String conversationId, @Nullable String agentId, String text) {}
