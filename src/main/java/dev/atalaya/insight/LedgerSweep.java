package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through an agent's time from edge to edge of what was told, and says of each piece what holds.
final class LedgerSweep {

    /// Two sources' clocks may differ by this much before they are said to contradict each other.
    static final Duration SLACK = Duration.ofSeconds(2);

    private final Stretch range;
    private final List<AgentInterval> told = new ArrayList<>();
    /// Those that end before they begin.
    private final List<AgentInterval> backwards = new ArrayList<>();
    private final List<AgentInterval> active = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private int next;
    /// The last one to end before the piece that is looked at.
    private @Nullable AgentInterval before;

    LedgerSweep(Stretch range, List<AgentInterval> intervals) {
        this.range = range;
        for (AgentInterval interval : intervals) {
            if (interval.to().isBefore(interval.from())) backwards.add(interval);
            else if (interval.from().isBefore(interval.to())) told.add(interval);
        }
        told.sort(Comparator.comparing(AgentInterval::from));
    }

    List<LedgerEntry> entries() {
        Instant from = null;
        for (Instant edge : edges()) {
            if (from != null) piece(from, edge);
            from = edge;
        }
        return entries;
    }

    /// Within the range, in order, each once.
    private List<Instant> edges() {
        List<Instant> edges = new ArrayList<>(2 * (told.size() + backwards.size()) + 2);
        edges.add(range.from());
        edges.add(range.to());
        told.forEach(interval -> addEdges(interval, edges));
        backwards.forEach(interval -> addEdges(interval, edges));
        edges.sort(Comparator.naturalOrder());
        List<Instant> once = new ArrayList<>(edges.size());
        for (Instant edge : edges) {
            if (once.isEmpty() || !once.getLast().equals(edge)) once.add(edge);
        }
        return once;
    }

    private void addEdges(AgentInterval interval, List<Instant> edges) {
        addEdge(interval.from(), edges);
        addEdge(interval.to(), edges);
    }

    private void addEdge(Instant edge, List<Instant> edges) {
        if (edge.isAfter(range.from()) && edge.isBefore(range.to())) edges.add(edge);
    }

    private void piece(Instant from, Instant to) {
        for (; next < told.size() && !told.get(next).from().isAfter(from); next++) active.add(told.get(next));
        active.removeIf(interval -> ended(interval, from));
        if (inBackwards(from, to)) add(from, to, null, Doubt.CLOCK_JUMP);
        else if (active.isEmpty()) add(from, to, null, hole());
        else judge(from, to);
    }

    private boolean ended(AgentInterval interval, Instant at) {
        if (interval.to().isAfter(at)) return false;
        if (before == null || !before.to().isAfter(interval.to())) before = interval;
        return true;
    }

    private boolean inBackwards(Instant from, Instant to) {
        return backwards.stream()
                .anyMatch(v -> !v.to().isAfter(from) && !v.from().isBefore(to));
    }

    private Doubt hole() {
        boolean follows = next < told.size();
        return before != null && before.open() && follows ? Doubt.MISSING_END : Doubt.NOT_HEARD;
    }

    private void judge(Instant from, Instant to) {
        AgentInterval best = active.getFirst();
        for (AgentInterval other : active) {
            int better = other.evidence().compareTo(best.evidence());
            if (better < 0 || (better == 0 && !other.from().isBefore(best.from()))) best = other;
        }
        boolean contradicted = false;
        for (AgentInterval other : active) {
            if (other.sameFacts(best)) continue;
            if (other.evidence() == best.evidence()) {
                add(from, to, null, Doubt.OVERLAP);
                return;
            }
            contradicted |= Duration.between(from, to).compareTo(SLACK) > 0;
        }
        add(from, to, best, contradicted ? Doubt.OVERLAP : null);
    }

    /// Joins a piece to the one before where both say the same.
    private void add(Instant from, Instant to, @Nullable AgentInterval known, @Nullable Doubt doubt) {
        LedgerEntry last = entries.isEmpty() ? null : entries.getLast();
        if (last != null && last.known() == known && last.doubt() == doubt) {
            entries.set(entries.size() - 1, last.with(last.from(), to));
        } else {
            entries.add(new LedgerEntry(from, to, known, doubt));
        }
    }
}
