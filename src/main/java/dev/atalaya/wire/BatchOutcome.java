package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// What became of one item of a batch; exactly one of result and problem is set.
public record BatchOutcome(
        String conversationId,
        int status,
        @Nullable AssignmentResult result,
        @Nullable Problem problem) {}
