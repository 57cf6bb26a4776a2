package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// One item of `POST /v1/assignments/batch`, each with its own version and key.
public record BatchItem(
        String conversationId,
        long assignmentVersion,
        String key,
        @Nullable String agentId,
        @Nullable String groupId,
        @Nullable String reason) {}
