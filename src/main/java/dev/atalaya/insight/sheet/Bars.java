package dev.atalaya.insight.sheet;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.StatusReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// An agent's time over several days as one.
final class Bars {

    private Bars() {}

    static List<LedgerEntry> of(StatusReport report, String agentId) {
        List<LedgerEntry> bars = new ArrayList<>();
        report.agents().stream()
                .filter(row -> row.agentId().equals(agentId))
                .sorted(Comparator.comparing(StatusReport.OfAgent::day))
                .flatMap(row -> row.ledger().entries().stream())
                .forEach(entry -> add(bars, entry));
        return bars;
    }

    /// What only midnight parts is one.
    private static void add(List<LedgerEntry> bars, LedgerEntry next) {
        LedgerEntry last = bars.isEmpty() ? null : bars.getLast();
        if (last == null || !last.to().equals(next.from()) || !alike(last, next)) bars.add(next);
        else bars.set(bars.size() - 1, new LedgerEntry(last.from(), next.to(), last.known(), last.doubt()));
    }

    private static boolean alike(LedgerEntry a, LedgerEntry b) {
        if (a.doubt() != b.doubt()) return false;
        AgentInterval one = a.known();
        AgentInterval other = b.known();
        if (one == null || other == null) return one == other;
        return one.sameFacts(other)
                && one.evidence() == other.evidence()
                && Objects.equals(one.changedBy(), other.changedBy());
    }
}
