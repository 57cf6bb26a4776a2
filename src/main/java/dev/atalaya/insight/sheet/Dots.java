package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.StatusReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What each agent received, in order of time. Of a decision it keeps what a dot shows, not who could have had it.
final class Dots {

    /// @param groupId in which it was received
    private record Received(String groupId, Dot dot) {}

    private final Map<String, List<Received>> byAgent = new HashMap<>();
    private final Map<String, List<StatusReport.OfAgent>> days = new HashMap<>();

    Dots(StatusReport report) {
        report.agents()
                .forEach(row -> days.computeIfAbsent(row.agentId(), _ -> new ArrayList<>())
                        .add(row));
    }

    /// Decisions come oldest first.
    void add(Assignment decision) {
        String agentId = decision.agentId();
        if (agentId == null) return;
        Dot dot = new Dot(
                decision.at(),
                decision.id(),
                decision.conversationId(),
                decision.contactName(),
                !notEligible(decision, agentId));
        byAgent.computeIfAbsent(agentId, _ -> new ArrayList<>()).add(new Received(decision.groupId(), dot));
    }

    List<Dot> of(String agentId, Predicate<Dot> wanted) {
        return byAgent.getOrDefault(agentId, List.of()).stream()
                .map(Received::dot)
                .filter(wanted)
                .toList();
    }

    List<Dot> inGroup(String agentId, String groupId) {
        return byAgent.getOrDefault(agentId, List.of()).stream()
                .filter(one -> one.groupId().equals(groupId))
                .map(Received::dot)
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
