package dev.atalaya.simulator.world;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a conversation and when, without its words: an item of `GET /v1/conversation-history`.
///
/// @param groupId the group it is in now, or was in when it closed
/// @param firstReplyAt the first message of a human agent, or null
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

    static ConversationSpan of(Conversation value, List<Message> messages) {
        return new ConversationSpan(
                value.id(),
                value.contactId(),
                value.channel(),
                value.groupId(),
                value.assigneeId(),
                value.openedAt(),
                messages.stream()
                        .filter(m -> m.side() == Side.AGENT)
                        .map(Message::at)
                        .findFirst()
                        .orElse(null),
                value.closedAt(),
                messages.stream().map(m -> new Line(m.at(), m.side())).toList());
    }

    /// Direction and time of one message.
    public record Line(Instant at, Side side) {}
}
