package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The user's commands as the screens show them: all that have not ended, and the last few that have. Only the
/// reducer's
/// loop uses it.
final class Pending {

    private static final int ENDED_KEPT = 500;

    private final LinkedHashMap<String, OutboxItem> items = new LinkedHashMap<>();
    private final Map<String, List<String>> byConversation = new HashMap<>();

    /// Takes the item as it stands now; returns the conversation whose mark may change, or null.
    @Nullable
    String put(OutboxItem item) {
        boolean first = items.put(item.key(), item) == null;
        String conversation = conversation(item);
        if (first && conversation != null) {
            byConversation.computeIfAbsent(conversation, _ -> new ArrayList<>()).add(item.key());
        }
        if (items.size() > ENDED_KEPT) forgetEnded();
        return conversation;
    }

    /// The newest command on it that has not ended; a confirmed one counts until the floor shows its version.
    @Nullable
    OutboxItem of(Conversation conversation) {
        List<String> keys = byConversation.get(conversation.id());
        if (keys == null) return null;
        keys.removeIf(key -> settled(items.get(key), conversation.assignmentVersion()));
        if (keys.isEmpty()) {
            byConversation.remove(conversation.id());
            return null;
        }
        return items.get(keys.getLast());
    }

    private static boolean settled(@Nullable OutboxItem item, long version) {
        if (item == null) return true;
        if (item.outcome() instanceof Outcome.Confirmed confirmed) return confirmed.version() <= version;
        return item.stage().ended();
    }

    /// Another platform: its commands are others.
    void clear() {
        items.clear();
        byConversation.clear();
    }

    Map<String, OutboxItem> all() {
        return new LinkedHashMap<>(items);
    }

    private void forgetEnded() {
        int surplus = items.size() - ENDED_KEPT;
        var oldest = items.values().iterator();
        while (surplus-- > 0 && oldest.hasNext()) {
            if (oldest.next().stage().ended()) oldest.remove();
        }
    }

    private static @Nullable String conversation(OutboxItem item) {
        return item.command() instanceof Command.Reassign reassign ? reassign.conversationId() : null;
    }
}
