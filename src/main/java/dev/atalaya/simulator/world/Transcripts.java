package dev.atalaya.simulator.world;

import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every conversation's messages, oldest first.
final class Transcripts {

    private final Map<String, List<Message>> byConversation = new LinkedHashMap<>();
    private long lastId;

    String nextId() {
        return Long.toString(++lastId);
    }

    void add(Message message) {
        byConversation
                .computeIfAbsent(message.conversationId(), _ -> new ArrayList<>())
                .add(message);
    }

    List<Message> of(String conversationId) {
        return byConversation.getOrDefault(conversationId, List.of());
    }

    /// The last message that a human wrote, or null.
    @Nullable
    Message lastHuman(String conversationId) {
        List<Message> messages = of(conversationId);
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).side() != Side.BOT) return messages.get(i);
        }
        return null;
    }

    /// When this side last wrote, or null.
    @Nullable
    Instant last(String conversationId, Side side) {
        List<Message> messages = of(conversationId);
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).side() == side) return messages.get(i).at();
        }
        return null;
    }

    /// The newest ones before the message `before` (null: of all), oldest first.
    List<Message> page(String conversationId, @Nullable String before, int limit) {
        List<Message> messages = of(conversationId);
        int end = messages.size();
        if (before != null) {
            long mark = Long.parseLong(before);
            while (end > 0 && Long.parseLong(messages.get(end - 1).id()) >= mark) end--;
        }
        return List.copyOf(messages.subList(Math.max(0, end - limit), end));
    }

    long lastId() {
        return lastId;
    }

    List<Message> copy() {
        return byConversation.values().stream().flatMap(List::stream).toList();
    }

    void restore(List<Message> messages, long last) {
        messages.forEach(this::add);
        lastId = last;
    }

    void remove(String conversationId) {
        byConversation.remove(conversationId);
    }
}
