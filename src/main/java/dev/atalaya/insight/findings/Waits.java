package dev.atalaya.insight.findings;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How long customers would have waited had the bot kept them until somebody was there. Somebody is known to be there
/// from the log itself: each decision tells since when its candidates were. Between decisions somebody may have come
/// and gone unseen, so what has ended is an upper bound.
final class Waits implements Detector {

    /// Until when those waited for whom somebody came later.
    private final Map<Entry, Instant> ends = new IdentityHashMap<>();
    /// By group, those for whom no decision has shown anybody yet, oldest first.
    private final Map<String, ArrayDeque<Entry>> pending = new HashMap<>();

    @Override
    public void add(Entry entry) {
        ArrayDeque<Entry> waiting = pending.computeIfAbsent(entry.groupId(), _ -> new ArrayDeque<>());
        if (entry.eligibleSince() == null) {
            waiting.add(entry);
            return;
        }
        for (Entry earlier : waiting) ends.put(earlier, entry.eligibleSince());
        waiting.clear();
    }

    @Override
    public void remove(Entry entry) {
        if (entry.eligibleSince() != null || ends.remove(entry) != null) return;
        ArrayDeque<Entry> waiting = pending.get(entry.groupId());
        if (waiting != null) waiting.removeFirstOccurrence(entry);
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        // It only remembers.
    }

    HeldTimes.Summary of(String groupId, Collection<Entry> kept, Scene scene) {
        Instant there = thereNow(groupId, scene);
        HeldTimes times = new HeldTimes();
        for (Entry entry : kept) {
            Instant end = entry.eligibleSince() == null ? ends.getOrDefault(entry, there) : entry.eligibleSince();
            Instant until = end == null ? scene.now() : end;
            times.add(Duration.between(entry.at(), until).toMillis(), end != null);
        }
        return times.summary();
    }

    /// Since when somebody of the group has been there until now, or null.
    private static @Nullable Instant thereNow(String groupId, Scene scene) {
        GroupView group = scene.group(groupId);
        if (group == null || group.eligible() == 0) return null;
        Instant earliest = null;
        for (AgentView member : scene.members(group)) {
            if (!member.eligible()) continue;
            Instant since =
                    later(member.agent().assignableSince(), member.agent().presenceSince());
            if (earliest == null || since.isBefore(earliest)) earliest = since;
        }
        return earliest;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
