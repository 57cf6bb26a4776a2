package dev.atalaya.sync;

import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.OutboxItem;
import org.jspecify.annotations.Nullable;

/// A conversation with what the console worked out about it.
///
/// @param attention why a supervisor should look, or null
/// @param pending the newest command on it that has not ended, or null
/// @param sentNanos the platform's monotonic stamp of the event behind this value, 0 when unknown; only for measuring
public record ConversationView(
        Conversation conversation,
        @Nullable Attention attention,
        @Nullable OutboxItem pending,
        long sentNanos) {

    public String id() {
        return conversation.id();
    }
}
