package dev.atalaya.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answer of a reassignment that was done.
public record AssignmentResult(
        String platformId,
        Instant now,
        String conversationId,
        long assignmentVersion,
        @Nullable String assigneeId,
        String groupId,
        String assignmentId) {}
