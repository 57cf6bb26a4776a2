package dev.atalaya.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a transcript.
///
/// @param authorId the agent who wrote it, null for the customer and the bot
public record Message(
        String id,
        String conversationId,
        Instant at,
        Side side,
        @Nullable String authorId,
        String text) {}
