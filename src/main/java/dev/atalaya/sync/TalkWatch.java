package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers what is told of conversations. Of messages only the last one is told, and the one the customer waits since:
/// of several between two changes some may be missed. One thread.
final class TalkWatch {

    private static final class Told {
        private Conversation last;
        private final List<Line> lines = new ArrayList<>(2);

        Told(Conversation conversation) {
            last = conversation;
        }

        void add(Conversation conversation) {
            last = conversation;
            Instant waiting = conversation.waitingSince();
            if (waiting != null) add(new Line(waiting, Side.CUSTOMER));
            add(new Line(conversation.lastMessageAt(), conversation.lastSide()));
        }

        private void add(Line line) {
            if (!lines.contains(line)) lines.add(line);
        }
    }

    private Map<String, Told> told = new HashMap<>();

    void told(Conversation conversation) {
        told.computeIfAbsent(conversation.id(), _ -> new Told(conversation)).add(conversation);
    }

    List<ConversationSpan> take() {
        List<ConversationSpan> taken =
                told.values().stream().map(TalkWatch::span).toList();
        told = new HashMap<>();
        return taken;
    }

    private static ConversationSpan span(Told told) {
        Conversation c = told.last;
        return new ConversationSpan(
                c.id(),
                c.contactId(),
                c.channel(),
                c.groupId(),
                c.assigneeId(),
                c.openedAt(),
                null,
                c.open() ? null : c.closedAt() == null ? c.lastMessageAt() : c.closedAt(),
                told.lines,
                Evidence.OBSERVED);
    }
}
