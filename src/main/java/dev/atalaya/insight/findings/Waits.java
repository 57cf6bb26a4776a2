package dev.atalaya.insight.findings;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How long customers would have waited had the bot kept them until somebody was there. Somebody is known to be there
/// from the log itself: each decision tells since when its candidates were. Between decisions somebody may have come
/// and gone unseen, so these are upper bounds.
final class Waits implements Detector {

    private final Pile<String> groups = new Pile<>();

    /// @param total how many would have been kept
    /// @param still how many of them would still be
    /// @param median of those that would have ended
    /// @param longest so far, of all
    record Answer(int total, int still, Duration median, Duration longest) {}

    @Override
    public void add(Entry entry) {
        groups.add(entry.groupId(), entry);
    }

    @Override
    public void remove(Entry entry) {
        groups.remove(entry.groupId(), entry);
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        // It only remembers.
    }

    Answer of(String groupId, Collection<Entry> kept, Scene scene) {
        Set<Entry> wanted = Set.copyOf(kept);
        List<Duration> ended = new ArrayList<>();
        Duration longest = Duration.ZERO;
        int still = 0;
        Instant next = thereNow(groupId, scene);
        List<Entry> all = List.copyOf(groups.of(groupId));
        for (int i = all.size() - 1; i >= 0; i--) {
            Entry entry = all.get(i);
            if (entry.eligibleSince() != null) next = entry.eligibleSince();
            if (!wanted.contains(entry)) continue;
            Duration wait = Duration.between(entry.at(), next == null ? scene.now() : next);
            if (wait.isNegative()) wait = Duration.ZERO;
            if (next == null) still++;
            else ended.add(wait);
            if (wait.compareTo(longest) > 0) longest = wait;
        }
        ended.sort(null);
        Duration median = ended.isEmpty() ? Duration.ZERO : ended.get((ended.size() - 1) / 2);
        return new Answer(still + ended.size(), still, median, longest);
    }

    /// Since when somebody of the group has been there until now, or null.
    private static @Nullable Instant thereNow(String groupId, Scene scene) {
        GroupView group = scene.group(groupId);
        if (group == null) return null;
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
