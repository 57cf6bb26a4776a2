package dev.atalaya.wire;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a conversation and when, without its words: an item of `GET /v1/conversation-history`.
///
/// @param groupId the group it is in now, or was in when it closed
/// @param assigneeId who has it now, or had it when it closed; null for nobody
/// @param firstReplyAt the first message of a human agent, or null
/// @param closedAt null while it is open
/// @param messages in order
public record ConversationSpan(
        String conversationId,
        String contactId,
        Channel channel,
        String groupId,
        @Nullable String assigneeId,
        Instant openedAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant closedAt,
        List<Line> messages) {

    public ConversationSpan {
        messages = List.copyOf(messages);
    }

    /// Direction and time of one message.
    public record Line(Instant at, Side side) {}
}
