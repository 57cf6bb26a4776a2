package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts days together again: a stretch that lies in several counts once, as the last of them tells it.
final class AgentMerge {

    private static final Comparator<AgentInterval> ORDER = Comparator.comparing(AgentInterval::agentId)
            .thenComparing(AgentInterval::from)
            .thenComparing(AgentInterval::evidence);

    private AgentMerge() {}

    private record Source(String agentId, Evidence evidence) {}

    /// @param days each of an agent, in order of time
    /// @param heardUntil up to when what lasts is known to
    static List<AgentInterval> of(List<List<AgentInterval>> days, long from, long to, long heardUntil) {
        Map<Source, List<AgentInterval>> bySource = new HashMap<>();
        for (List<AgentInterval> day : days) {
            if (day.isEmpty()) continue;
            AgentInterval first = day.getFirst();
            List<AgentInterval> so =
                    bySource.computeIfAbsent(new Source(first.agentId(), first.evidence()), _ -> new ArrayList<>());
            day.forEach(interval -> put(interval, so));
        }
        List<AgentInterval> all = new ArrayList<>();
        for (List<AgentInterval> ofOne : bySource.values()) {
            for (AgentInterval interval : ofOne) {
                AgentInterval known = known(interval, heardUntil);
                if (touches(known, from, to)) all.add(known);
            }
        }
        all.sort(ORDER);
        return all;
    }

    /// In order of starts; nearly always at the end.
    private static void put(AgentInterval interval, List<AgentInterval> to) {
        int at = to.size();
        while (at > 0 && to.get(at - 1).from().isAfter(interval.from())) at--;
        if (at > 0 && to.get(at - 1).from().equals(interval.from())) to.set(at - 1, interval);
        else to.add(at, interval);
    }

    private static AgentInterval known(AgentInterval interval, long heardUntil) {
        if (!interval.to().equals(HistoryStore.LASTING)) return interval;
        Instant until = Instant.ofEpochMilli(heardUntil);
        return interval.until(until.isBefore(interval.from()) ? interval.from() : until, true);
    }

    /// One whose end lies before its start is told too: somebody must say so.
    private static boolean touches(AgentInterval interval, long from, long to) {
        long start = Millis.of(interval.from());
        long end = Millis.of(interval.to());
        return Math.min(start, end) < to && Math.max(start, end) > from;
    }
}
