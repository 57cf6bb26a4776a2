package dev.atalaya.floor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a conversation and when, without its words.
///
/// @param groupId the group it is in now, or was in when it closed
/// @param assigneeId who has it now, or had it when it closed; null for nobody
/// @param firstReplyAt the first message of a human agent, or null
/// @param closedAt null while it is open, as far as we know
/// @param messages in order; what was only seen live may lack some
public record ConversationSpan(
        String conversationId,
        String contactId,
        Channel channel,
        String groupId,
        @Nullable String assigneeId,
        Instant openedAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant closedAt,
        List<Line> messages,
        Evidence evidence) {

    public ConversationSpan {
        messages = List.copyOf(messages);
    }

    /// Direction and time of one message.
    public record Line(Instant at, Side side) {}

    public boolean openAt(Instant at) {
        return !openedAt.isAfter(at) && (closedAt == null || closedAt.isAfter(at));
    }
}
