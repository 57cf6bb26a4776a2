package dev.atalaya.routing;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The conversations of one gesture, counted once, so that judging each of many targets does not go through them again.
///
/// @param places how many conversations lie where
record Dragged(int total, int closed, int pending, int windowClosed, Map<Place, Integer> places) {

    /// @param assigneeId null when held with the bot
    record Place(String groupId, @Nullable String assigneeId) {}

    static Dragged of(List<Conversation> conversations, FloorFacts facts) {
        int closed = 0;
        int pending = 0;
        int windowClosed = 0;
        Map<Place, Integer> places = new HashMap<>();
        for (Conversation conversation : conversations) {
            if (!conversation.open()) closed++;
            if (facts.pending(conversation.id())) pending++;
            if (windowClosed(conversation, facts)) windowClosed++;
            places.merge(new Place(conversation.groupId(), conversation.assigneeId()), 1, Integer::sum);
        }
        return new Dragged(conversations.size(), closed, pending, windowClosed, Map.copyOf(places));
    }

    /// WhatsApp alone forbids a free answer after the window; elsewhere expiry is the platform's own bookkeeping.
    private static boolean windowClosed(Conversation conversation, FloorFacts facts) {
        return conversation.open()
                && conversation.channel() == Channel.WHATSAPP
                && !conversation.expiresAt().isAfter(facts.now());
    }

    int count(Predicate<Place> where) {
        return places.entrySet().stream()
                .filter(place -> where.test(place.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
