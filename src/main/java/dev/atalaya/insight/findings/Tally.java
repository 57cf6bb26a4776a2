package dev.atalaya.insight.findings;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What some decisions prove, kept up as they come and go, so that a look costs what is waiting now and not what was
/// decided in a week.
final class Tally {

    private final Map<String, Integer> conversations = new HashMap<>();
    /// By agent, how often each conversation was given to him.
    private final TreeMap<String, Map<String, Integer>> given = new TreeMap<>();
    private @Nullable List<String> newest;
    private @Nullable List<String> agents;

    static Tally of(Collection<Entry> entries) {
        Tally tally = new Tally();
        for (Entry entry : entries) tally.add(entry);
        return tally;
    }

    void add(Entry entry) {
        newest = null;
        conversations.merge(entry.conversationId(), 1, Integer::sum);
        if (entry.agentId() == null) return;
        Map<String, Integer> his = given.get(entry.agentId());
        if (his == null) {
            his = new HashMap<>();
            given.put(entry.agentId(), his);
            agents = null;
        }
        his.merge(entry.conversationId(), 1, Integer::sum);
    }

    void remove(Entry entry) {
        newest = null;
        less(conversations, entry.conversationId());
        if (entry.agentId() == null) return;
        Map<String, Integer> his = given.get(entry.agentId());
        if (his == null) return;
        less(his, entry.conversationId());
        if (!his.isEmpty()) return;
        given.remove(entry.agentId());
        agents = null;
    }

    private static void less(Map<String, Integer> counts, String id) {
        counts.computeIfPresent(id, (_, n) -> n == 1 ? null : n - 1);
    }

    /// @param entries those that were counted, oldest first
    Proof proof(SequencedCollection<Entry> entries, Scene scene) {
        if (newest == null) newest = newest(entries);
        if (agents == null) agents = List.copyOf(given.keySet());
        int waiting = 0;
        for (var his : given.entrySet()) {
            waiting += scene.customers().waiting(his.getKey(), his.getValue().keySet());
        }
        return new Proof(newest, agents, conversations.size(), waiting);
    }

    private static List<String> newest(SequencedCollection<Entry> entries) {
        ArrayDeque<String> ids = new ArrayDeque<>();
        Iterator<Entry> latest = entries.reversed().iterator();
        while (latest.hasNext() && ids.size() < Proof.MOST)
            ids.addFirst(latest.next().id());
        return List.copyOf(ids);
    }
}
