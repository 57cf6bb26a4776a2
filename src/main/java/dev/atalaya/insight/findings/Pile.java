package dev.atalaya.insight.findings;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decisions by what they have in common, oldest first. What leaves the range is what came first.
final class Pile<K> {

    static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::at);

    private static final class Heap {
        private final ArrayDeque<Entry> entries = new ArrayDeque<>();
        /// Only of those that somebody asks for.
        private @Nullable Tally tally;
        private long version;
    }

    private final Map<K, Heap> heaps = new LinkedHashMap<>();
    private long changes;

    void add(K key, Entry entry) {
        Heap heap = heaps.computeIfAbsent(key, _ -> new Heap());
        // Much that comes late comes the newest first.
        boolean oldest = !heap.entries.isEmpty() && heap.entries.getFirst().at().isAfter(entry.at());
        if (oldest) heap.entries.addFirst(entry);
        else insert(heap.entries, entry);
        heap.version = ++changes;
        if (heap.tally != null) heap.tally.add(entry);
    }

    private static void insert(Deque<Entry> entries, Entry entry) {
        Deque<Entry> later = new ArrayDeque<>();
        while (!entries.isEmpty() && entries.getLast().at().isAfter(entry.at())) {
            later.addFirst(entries.removeLast());
        }
        entries.add(entry);
        entries.addAll(later);
    }

    void remove(K key, Entry entry) {
        Heap heap = heaps.get(key);
        if (heap == null) return;
        if (heap.entries.peekFirst() == entry) heap.entries.removeFirst();
        else if (!heap.entries.remove(entry)) return;
        heap.version = ++changes;
        if (heap.tally != null) heap.tally.remove(entry);
        if (heap.entries.isEmpty()) heaps.remove(key);
    }

    Set<K> keys() {
        return Collections.unmodifiableSet(heaps.keySet());
    }

    SequencedCollection<Entry> of(K key) {
        Heap heap = heaps.get(key);
        return heap == null ? List.of() : Collections.unmodifiableSequencedCollection(heap.entries);
    }

    /// Another number each time that these decisions have changed; 0 where there are none.
    long version(K key) {
        Heap heap = heaps.get(key);
        return heap == null ? 0 : heap.version;
    }

    /// When the oldest was taken.
    static Instant oldest(Collection<Entry> entries) {
        return entries.iterator().next().at();
    }

    /// What all decisions of a key prove.
    Proof proof(K key, Scene scene) {
        Heap heap = heaps.get(key);
        if (heap == null) return Proof.NONE;
        if (heap.tally == null) heap.tally = Tally.of(heap.entries);
        return heap.tally.proof(heap.entries, scene);
    }

    /// What these decisions prove, oldest first.
    static Proof proof(SequencedCollection<Entry> entries, Scene scene) {
        return Tally.of(entries).proof(entries, scene);
    }
}
