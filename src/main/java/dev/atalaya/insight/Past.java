package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Ledgers out of the history. Reading blocks: never on the JavaFX thread.
///
/// @param history what is known
public record Past(History history) {

    /// An agent's state history around an instant, for the card of a decision.
    public Ledger around(String agentId, Instant instant, Duration each) {
        return ledger(agentId, new Stretch(instant.minus(each), instant.plus(each)));
    }

    public Ledger ledger(String agentId, Stretch range) {
        return Ledger.of(agentId, range, history.agent(agentId, range.from(), range.to()));
    }

    /// Of everybody of whom something is told in the range, by id.
    public Map<String, Ledger> ledgers(Stretch range) {
        return ledgers(range, history.agents(range.from(), range.to()));
    }

    static Map<String, Ledger> ledgers(Stretch range, List<AgentInterval> told) {
        Map<String, List<AgentInterval>> byAgent = told.stream().collect(Collectors.groupingBy(AgentInterval::agentId));
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        byAgent.forEach((id, intervals) -> ledgers.put(id, Ledger.of(id, range, intervals)));
        return ledgers;
    }

    /// How things were set up in the range.
    public SetUps setUps(Stretch range) {
        return new SetUps(history.config(range.from(), range.to()));
    }
}
