package dev.atalaya.insight.findings;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Decisions by what they have in common, oldest first. What leaves the range is what came first.
final class Pile<K> {

    static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::at);

    private final Map<K, ArrayDeque<Entry>> piles = new LinkedHashMap<>();

    void add(K key, Entry entry) {
        piles.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(entry);
    }

    void remove(K key, Entry entry) {
        ArrayDeque<Entry> pile = piles.get(key);
        if (pile == null) return;
        if (pile.peekFirst() == entry) pile.removeFirst();
        else pile.remove(entry);
        if (pile.isEmpty()) piles.remove(key);
    }

    Set<K> keys() {
        return Collections.unmodifiableSet(piles.keySet());
    }

    Collection<Entry> of(K key) {
        ArrayDeque<Entry> pile = piles.get(key);
        return pile == null ? List.of() : Collections.unmodifiableCollection(pile);
    }

    /// When the oldest was taken.
    static Instant oldest(Collection<Entry> entries) {
        return entries.iterator().next().at();
    }

    /// What these decisions prove.
    static Proof proof(Collection<Entry> entries, Scene scene) {
        Set<String> conversations = new HashSet<>();
        Set<String> waiting = new HashSet<>();
        Set<String> agents = new TreeSet<>();
        for (Entry entry : entries) {
            conversations.add(entry.conversationId());
            if (entry.agentId() != null) agents.add(entry.agentId());
            if (scene.waitsFor(entry.conversationId(), entry.agentId())) waiting.add(entry.conversationId());
        }
        List<String> ids = entries.stream()
                .skip(Math.max(0, entries.size() - Proof.MOST))
                .map(Entry::id)
                .toList();
        return new Proof(ids, List.copyOf(agents), conversations.size(), waiting.size());
    }
}
