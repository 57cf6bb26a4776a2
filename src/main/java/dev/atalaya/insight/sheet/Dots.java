package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.StatusReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What each agent received, in order of time.
final class Dots {

    private final Map<String, List<Assignment>> byAgent = new HashMap<>();
    private final Map<String, List<StatusReport.OfAgent>> days = new HashMap<>();

    Dots(List<Assignment> decisions, StatusReport report) {
        for (Assignment decision : decisions) {
            if (decision.agentId() == null) continue;
            byAgent.computeIfAbsent(decision.agentId(), _ -> new ArrayList<>()).add(decision);
        }
        report.agents()
                .forEach(row -> days.computeIfAbsent(row.agentId(), _ -> new ArrayList<>())
                        .add(row));
    }

    List<Dot> of(String agentId, Predicate<Assignment> wanted) {
        return byAgent.getOrDefault(agentId, List.of()).stream()
                .filter(wanted)
                .map(decision -> new Dot(
                        decision.at(),
                        decision.id(),
                        decision.conversationId(),
                        decision.contactName(),
                        !notEligible(decision, agentId)))
                .toList();
    }

    /// What the platform wrote down counts; where it did not, what the ledger tells. What nobody knows is not held
    /// against anybody.
    private boolean notEligible(Assignment decision, String agentId) {
        if (decision.chosen().isPresent()) return !decision.chosen().get().eligible();
        for (StatusReport.OfAgent day : days.getOrDefault(agentId, List.of())) {
            if (!day.ledger().range().contains(decision.at())) continue;
            LedgerEntry.Sort sort = day.ledger().at(decision.at()).sort();
            return sort == LedgerEntry.Sort.PAUSED || sort == LedgerEntry.Sort.OFFLINE;
        }
        return false;
    }
}
