package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Watches the conversations on which the user gave commands. Thread-safe.
final class Traces implements FloorWatcher {

    private final Map<String, List<Trace>> byConversation = new HashMap<>();

    synchronized Trace begin(Conversation before) {
        Trace trace = new Trace(before);
        byConversation.computeIfAbsent(before.id(), _ -> new ArrayList<>()).add(trace);
        return trace;
    }

    synchronized void end(String conversationId, Trace trace) {
        List<Trace> traces = byConversation.get(conversationId);
        if (traces != null && traces.remove(trace) && traces.isEmpty()) byConversation.remove(conversationId);
    }

    @Nullable
    synchronized String against(Trace trace, long version) {
        return trace.against(version);
    }

    @Override
    public synchronized void happened(FloorEvent event) {
        switch (event) {
            case FloorEvent.ConversationChanged(Conversation now) -> each(now.id(), trace -> trace.changed(now));
            case FloorEvent.Removed(Entity entity, String id)
            when entity == Entity.CONVERSATION -> each(id, trace -> trace.gone("out-of-sight"));
            default -> {}
        }
    }

    /// What is missing may have been closed or moved away: only that it was touched is certain.
    @Override
    public synchronized void replaced(Floor floor) {
        byConversation.forEach((id, traces) -> {
            Conversation now = floor.conversations.get(id);
            for (Trace trace : traces) {
                if (now == null) trace.gone("touched");
                else trace.changed(now);
            }
        });
    }

    private void each(String id, Consumer<Trace> with) {
        List<Trace> traces = byConversation.get(id);
        if (traces != null) traces.forEach(with);
    }
}
